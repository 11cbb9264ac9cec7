package org.nameh.letter;

import java.util.Locale;

/** How far a letter has come, in one word; derived from its axes by the database, never set. */
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

    /** What the database keeps of a letter at this status; whether a publication is scheduled or published the hour tells. */
    ReviewStatus standing() {
        return this == SCHEDULED ? PUBLISHED : this;
    }

    /** The word as styles and message keys write it, for example {@code in_review}. */
    public String getStyle() {
        return name().toLowerCase(Locale.ROOT);
    }
}
