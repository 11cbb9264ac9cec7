package org.nameh.publication;

import java.time.Instant;

/**
 * How a letter stands before the public, as a page of the desk shows it. Where a correction waits beside the edition, it says from
 * when on which version will be read; else that is null and 0.
 */
public record PublicationSheet(
        String publicId,
        Instant publishAt,
        String publishedBy,
        int ordinal,
        String suspendedBy,
        Instant suspendedAt,
        String suspendedFor,
        String restoringProposedBy,
        Instant restoringProposedAt,
        boolean consentRevoked,
        Instant correctedAt,
        int correctedOrdinal) {

    /** Whether it is suspended. */
    public boolean suspended() {
        return suspendedBy != null;
    }
}
