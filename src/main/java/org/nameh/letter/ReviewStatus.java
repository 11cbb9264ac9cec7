package org.nameh.letter;

import java.util.Locale;

/** How far a letter has come, in one word; derived from its axes by the database, never stored. */
public enum ReviewStatus {
    REGISTERED,
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    RETURNED,
    REJECTED,
    APPROVED,
    SCHEDULED,
    PUBLISHED,
    SUSPENDED,
    WITHDRAWN,
    CLOSED,
    VOID,
    DISPOSED;

    /** The word as styles and message keys write it, for example {@code in_review}. */
    public String getStyle() {
        return name().toLowerCase(Locale.ROOT);
    }
}
