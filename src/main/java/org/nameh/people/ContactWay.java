package org.nameh.people;

/** A way by which somebody can be reached. */
public enum ContactWay {
    POST,
    EMAIL,
    TELEPHONE,
    MESSENGER,
    IN_PERSON,
    THROUGH_SOMEBODY
}
