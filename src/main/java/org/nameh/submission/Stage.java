package org.nameh.submission;

/** The pages of the form on which somebody writes something down, in their order; the last one shows all of it. */
public enum Stage {
    LETTER,
    SCANS,
    ORIGIN,
    CONSENT,
    CONTACT,
    LOOK_OVER;

    /** The page after it; the last one, after the last. */
    public Stage next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** The page before it; the first one, before the first. */
    public Stage before() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
