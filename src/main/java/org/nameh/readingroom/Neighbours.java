package org.nameh.readingroom;

import java.util.List;

/**
 * What stands beside a letter: in the order of the newest list the one published after it and the one before it, null at the ends;
 * those of the same place or kind that were written nearest to it; and those to which it is bound.
 */
public record Neighbours(Neighbour newer, Neighbour older, List<Neighbour> related, List<BoundLetters> bound) {

    /** Beside a letter that stands alone. */
    public static Neighbours none() {
        return new Neighbours(null, null, List.of(), List.of());
    }
}
