package org.nameh.collation;

/** A part of a version that is compared by itself. */
public enum Part {
    ORIGINAL,
    TRANSLATION,
    TITLE,
    SUMMARY,
    ADDRESSEE,
    PLACE,
    KIND,
    WRITTEN_ON,
    SENDER
}
