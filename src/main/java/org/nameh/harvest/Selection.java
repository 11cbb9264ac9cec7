package org.nameh.harvest;

import java.time.Instant;

/** Which changes a harvester asks for: from an instant on, before another, of one kind or in one language; null is any. */
public record Selection(Instant from, Instant before, String kind, String language) {

    private static final Instant ALWAYS = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** Everything. */
    public static Selection all() {
        return new Selection(null, null, null, null);
    }

    /** The instant before which nothing is selected. */
    Instant start() {
        return from == null ? ALWAYS : from;
    }

    /** The instant from which on nothing is selected. */
    Instant end() {
        return before == null ? NEVER : before;
    }
}
