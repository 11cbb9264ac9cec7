package org.nameh.letter;

/** How a letter reached the house. */
public enum ModeOfReceipt {
    POST,
    BY_HAND,
    EMAIL,
    RED_CROSS,
    MESSENGER,
    WEB_FORM,
    OTHER
}
