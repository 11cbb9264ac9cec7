package org.nameh.thread;

/**
 * How a letter is bound to another (RiC-O: {@code isReplyTo}, {@code isOrWasIncludedIn}, {@code followsOrFollowed}): it replies to
 * it, is enclosed in it, or comes after it in a correspondence.
 */
public enum BondKind {
    REPLIES_TO,
    ENCLOSED_IN,
    FOLLOWS;

    /** Whether the letter must have been written after the other. */
    boolean isLater() {
        return this != ENCLOSED_IN;
    }
}
