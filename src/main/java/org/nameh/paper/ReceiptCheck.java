package org.nameh.paper;

/** What a code that somebody names is worth for a letter. */
public enum ReceiptCheck {
    /** It stands on the receipt of this letter that is in force. */
    IN_FORCE,
    /** It stands on an earlier receipt of this letter. */
    REPLACED,
    /** It stands on no receipt of this letter. */
    UNKNOWN,
    /** Its check digits do not fit: it was misread or mistyped. */
    MISTYPED
}
