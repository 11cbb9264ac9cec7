package org.nameh.readingroom;

import java.util.List;

/** A paragraph of the original and the one beside it in the translation; null where the reader has not opened the text. */
public record Pair(int number, List<Stretch> original, List<Stretch> translation) {}
