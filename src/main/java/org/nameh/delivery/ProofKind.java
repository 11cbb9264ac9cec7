package org.nameh.delivery;

/** By what it is known that a letter reached whom it is meant for. */
public enum ProofKind {
    /** A page that they wrote in answer. */
    REPLY_PAGE,
    /** Their signature. */
    SIGNATURE,
    /** What the delegate who gave it to them reports. */
    DELEGATE_REPORT
}
