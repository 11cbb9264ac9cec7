package org.nameh.review;

/** Why a passage is withheld from the public. */
public enum Ground {
    NAME,
    PLACE,
    DATE,
    CONTACT,
    HEALTH,
    THIRD_PARTY,
    OTHER
}
