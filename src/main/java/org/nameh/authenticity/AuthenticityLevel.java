package org.nameh.authenticity;

/** How sure the house is that a letter is by whom it says. */
public enum AuthenticityLevel {
    UNVERIFIED,
    PLAUSIBLE,
    VERIFIED
}
