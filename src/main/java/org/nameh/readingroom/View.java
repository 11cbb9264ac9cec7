package org.nameh.readingroom;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which texts of a letter a reader has open. */
public enum View {
    BOTH,
    ORIGINAL,
    TRANSLATION;

    /** The view that an address names, if it names one. */
    public static Optional<View> find(String name) {
        return Arrays.stream(values())
                .filter(view -> view.getName().equals(name))
                .findFirst();
    }

    /** The name as addresses and styles write it. */
    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
