package org.nameh.review;

/** How far a translation has come, told by comparing it and its source with what was handed in and signed off. */
public enum TranslationState {
    /** It is being written, or was changed since. */
    DRAFT,
    SUBMITTED,
    APPROVED,
    /** Its source changed since it was signed off. */
    STALE
}
