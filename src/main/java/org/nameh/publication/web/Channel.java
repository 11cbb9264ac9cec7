package org.nameh.publication.web;

import java.util.Arrays;
import java.util.Locale;

/** A way by which a letter reaches the public. */
public enum Channel {
    READER,
    SEARCH,
    FEED,
    FILE;

    /** The channel that an address names; else the page of the reader. */
    static Channel named(String name) {
        return Arrays.stream(values())
                .filter(channel -> channel.getName().equals(name))
                .findFirst()
                .orElse(READER);
    }

    /** The name as addresses and message keys write it. */
    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
