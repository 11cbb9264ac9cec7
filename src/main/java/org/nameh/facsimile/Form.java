package org.nameh.facsimile;

/** In what size staff look at a leaf. */
public enum Form {
    SCREEN,
    THUMBNAIL
}
