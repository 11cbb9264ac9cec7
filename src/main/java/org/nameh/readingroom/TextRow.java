package org.nameh.readingroom;

/** The published text of a letter in one language, redacted: the original or a translation. Blank lines part its paragraphs. */
public record TextRow(String language, Boolean original, String body) {}
