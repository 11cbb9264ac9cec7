package org.nameh.publication;

import java.time.Instant;

/** How a letter stands before the public, as a page of the desk shows it. */
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
        boolean consentRevoked) {

    /** Whether it is suspended. */
    public boolean suspended() {
        return suspendedBy != null;
    }
}
