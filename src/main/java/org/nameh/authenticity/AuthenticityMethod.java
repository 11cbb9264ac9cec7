package org.nameh.authenticity;

/** How somebody found out whether a letter is by whom it says. */
public enum AuthenticityMethod {
    HANDWRITING,
    MET_WRITER,
    PHONE_CALL,
    WITNESS,
    DOCUMENT,
    /** In a way that the note tells. */
    OTHER
}
