package org.nameh.submission;

/** Why something that was sent is not taken into the register. */
public enum DeclineReason {
    NOT_A_LETTER,
    UNREADABLE,
    INSULTING,
    ADVERTISING,
    TWICE,
    NOT_OURS,
    OTHER
}
