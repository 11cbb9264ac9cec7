package org.nameh.finding;

/** A stretch of a text that is shown among what was found, and whether it is what was looked for. */
public record Stretch(String text, boolean marked) {}
