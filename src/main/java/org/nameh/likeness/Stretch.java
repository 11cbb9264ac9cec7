package org.nameh.likeness;

/** Some words of a paragraph that the other text has as well, or that it has not. */
public record Stretch(String text, boolean differs) {}
