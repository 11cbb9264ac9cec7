package org.nameh.readingroom;

/** A theme that a letter is about: its code, by which an address names it, and its label for a reader. */
public record ThemeName(String code, String label) {}
