package org.nameh.review;

/** A part of a letter in which the public can read something. */
public enum TextPart {
    TEXT,
    TITLE,
    SUMMARY,
    ADDRESSEE,
    PLACE
}
