package org.nameh.people;

/** What is noted of somebody's sex, where the letters tell. */
public enum Sex {
    FEMALE,
    MALE
}
