package org.nameh.review;

/** What the public may read of a person whom a letter names. */
public enum MentionDecision {
    /** Nobody has decided yet. */
    OPEN,
    NAMED,
    INITIALS_ONLY,
    WITHHELD
}
