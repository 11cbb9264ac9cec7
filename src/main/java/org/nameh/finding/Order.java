package org.nameh.finding;

import java.util.Locale;

/** In which order letters are listed. */
public enum Order {
    NEWEST,
    RELEVANCE;

    /** The order that an address names; the newest first if it names none. */
    static Order find(String name) {
        return "relevance".equals(name) ? RELEVANCE : NEWEST;
    }

    /** Its name in addresses. */
    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
