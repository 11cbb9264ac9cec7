package org.nameh.publication;

/** On what ground a letter is withdrawn; told to the public on its tombstone. */
public enum WithdrawalGround {
    CONSENT,
    SAFETY,
    ERROR,
    LEGAL,
    OTHER
}
