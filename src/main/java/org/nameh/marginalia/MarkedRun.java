package org.nameh.marginalia;

import java.util.List;
import org.nameh.review.Ground;

/**
 * A stretch of the full text: withheld from the public where a ground is given; commented on, or not; and the numbers of the comments
 * whose passage ends with it.
 */
public record MarkedRun(String text, Ground ground, boolean commented, List<Integer> comments) {

    public MarkedRun {
        comments = List.copyOf(comments);
    }
}
