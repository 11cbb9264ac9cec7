package org.nameh.custody;

/** Where the original of a letter may lie. */
public enum PlaceKind {
    /** In the house, under a shelfmark. */
    SHELF,
    /** The house never had the original, or has it no longer. */
    NOT_HELD,
    /** It was returned. */
    RETURNED
}
