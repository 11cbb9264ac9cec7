package org.nameh.readingroom;

import java.util.List;

/**
 * What stands beside a letter: in the order of the newest list the one published after it and the one before it, null at the ends;
 * and those of the same place or kind that were written nearest to it.
 */
public record Neighbours(Neighbour newer, Neighbour older, List<Neighbour> related) {

    /** Beside a letter that stands alone. */
    public static Neighbours none() {
        return new Neighbours(null, null, List.of());
    }
}
