package org.nameh.review;

/** How far a version has come: written, handed in, read, decided. */
public enum VersionState {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    APPROVED,
    RETURNED,
    REJECTED,
    SUPERSEDED;

    /** Whether editors can decide on it. */
    public boolean isUnderReview() {
        return this == SUBMITTED || this == IN_REVIEW;
    }
}
