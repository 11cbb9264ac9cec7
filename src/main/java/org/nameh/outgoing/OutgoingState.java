package org.nameh.outgoing;

/** How far a letter to a writer has come. */
public enum OutgoingState {
    /** It lies in the house, on paper. */
    ON_PAPER,
    /** It was handed over or posted. */
    POSTED,
    /** It is mail that will be sent within a minute. */
    WAITING,
    /** It could not be sent so far and is tried again. */
    FAILED,
    /** It could not be sent and is not tried any more, unless the administrator says so. */
    GIVEN_UP,
    /** The writer was not to be reached so any more before it was sent. */
    FORBIDDEN,
    /** The mail server took it. */
    SENT
}
