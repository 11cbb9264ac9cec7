package org.nameh.custody;

/** What a mark on a timeline says. */
public enum MarkKind {
    /** Somebody held the original. */
    HELD,
    /** Nobody is known to have held it. */
    GAP,
    /** Two are said to have held it. */
    OVERLAP,
    /** One is said to have given it who did not hold it. */
    CONTRADICTION
}
