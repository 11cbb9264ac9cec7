package org.nameh.consent;

/** How a consent was given. */
public enum GivenHow {
    IN_WRITING,
    IN_PERSON,
    BY_PHONE,
    BY_MESSAGE
}
