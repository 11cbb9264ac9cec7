package org.nameh.custody;

/** Who may hold the original of a letter. */
public enum HolderKind {
    /** The foundation. */
    HOUSE,
    /** Whoever wrote the letter, or whoever stands for them. */
    WRITER,
    /** Somebody else, by name. */
    OTHER,
    /** Nobody can say who. */
    UNKNOWN
}
