package org.nameh.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what the letters that were found can be told apart. */
public enum Facet {
    KIND,
    THEME,
    LANGUAGE,
    YEAR,
    PLACE,
    PERSON;

    static Optional<Facet> find(String name) {
        return Arrays.stream(values())
                .filter(facet -> facet.getName().equals(name))
                .findFirst();
    }

    /** Its name in addresses and in the keys of the message bundle. */
    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
