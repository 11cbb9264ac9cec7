package org.nameh.review;

/** On what ground a version is returned or rejected. */
public enum DecisionGround {
    TEXT,
    TRANSLATION,
    REDACTION,
    CONSENT,
    IDENTITY,
    SAFETY,
    DUPLICATE,
    SCOPE,
    OTHER
}
