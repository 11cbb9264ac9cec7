package org.nameh.likeness;

/** What two letters that look alike are to each other: the same letter, two forms of one letter, or two letters. */
public enum Ruling {
    COPY,
    VERSION,
    DIFFERENT
}
