package org.nameh.correction;

/** How whoever asked for a correction was told the answer. */
public enum ToldHow {
    /** By the way that they named as safe. */
    SAFE_WAY,
    IN_WRITING,
    IN_PERSON,
    BY_PHONE,
    /** They named no way. */
    NOT_POSSIBLE
}
