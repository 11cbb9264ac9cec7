package org.nameh.worklist;

import java.util.Arrays;
import java.util.Locale;

/** What a list of letters is ordered by, the first to be done first. */
public enum Order {
    SINCE("w.since"),
    RECEIVED("w.received_on"),
    DUE("coalesce(w.due, 'infinity')");

    private final String key;

    Order(String key) {
        this.key = key;
    }

    /** The order with a name; by days at the stage for any other. */
    public static Order named(String name) {
        return Arrays.stream(values())
                .filter(known -> known.getName().equals(name))
                .findFirst()
                .orElse(SINCE);
    }

    /** What comes first, as SQL on the work item {@code w}. */
    String key() {
        return key;
    }

    /** The name as addresses and message keys write it. */
    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
