package org.nameh.collation;

/** Some words of a text that both versions have, or that one of them has alone. */
public record Stretch(String text, Change change) {}
