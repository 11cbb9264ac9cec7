package org.nameh.readingroom;

/** What a published letter is to another of the same correspondence, in the order in which a page tells it. */
public enum BoundAs {
    REPLIES_TO,
    ANSWERED_BY,
    ENCLOSED_IN,
    ENCLOSES,
    EARLIER,
    LATER
}
