package org.nameh.people;

import java.time.Instant;

/** The contact data of one entry, opened for somebody to read; version -1 and nobody's (null) where nothing is written down. */
public record ContactSheet(long entry, int seenVersion, Contact contact, String changedBy, Instant changedAt) {

    static ContactSheet empty(long entry) {
        return new ContactSheet(entry, -1, Contact.none(), null, null);
    }
}
