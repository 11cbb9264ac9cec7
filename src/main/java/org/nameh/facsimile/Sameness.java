package org.nameh.facsimile;

/** In what a leaf is the same as another. */
public enum Sameness {
    /** The same page of the same file, byte for byte. */
    FILE,
    /** Much the same picture. */
    PICTURE,
    /** Much the same picture, upside down. */
    TURNED
}
