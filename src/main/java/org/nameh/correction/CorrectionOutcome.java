package org.nameh.correction;

/** What became of what somebody asked to have corrected or taken away. */
public enum CorrectionOutcome {
    GRANTED,
    PARTLY,
    REFUSED
}
