package org.nameh.harvest;

import java.time.Instant;

/** A place in the order of changes: behind the letter that changed at an instant. */
public record Place(Instant changedAt, String publicId) {

    /** Before everything. */
    public static Place first() {
        return before(Instant.EPOCH);
    }

    /** Before everything that changed at an instant or later. */
    public static Place before(Instant moment) {
        return new Place(moment, "");
    }

    /** Behind a change. */
    public static Place behind(Change change) {
        return new Place(change.changedAt(), change.publicId());
    }
}
