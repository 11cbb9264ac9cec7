package org.nameh.readingroom;

/** A picture of a page as the public may see it, a JPEG, and what tells it from others. */
public record PageImage(byte[] content, String digest) {}
