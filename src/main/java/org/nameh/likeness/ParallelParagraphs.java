package org.nameh.likeness;

import java.util.List;

/** Paragraphs of two texts that say the same, or nearly; on one side there are none where the other text has nothing like them. */
public record ParallelParagraphs(List<List<Stretch>> one, List<List<Stretch>> other) {

    public ParallelParagraphs {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }
}
