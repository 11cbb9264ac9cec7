package org.nameh.review;

import java.io.Serializable;

/** A paragraph (counted from 1) of a translation whose source has changed since the sign-off, and what the source was then. */
public record StaleParagraph(int place, String was) implements Serializable {}
