package org.nameh.readingroom;

import java.util.List;

/** The letters that are one and the same thing to a letter, such as those that it is answered by, in the order of writing. */
public record BoundLetters(BoundAs as, List<Neighbour> letters) {}
