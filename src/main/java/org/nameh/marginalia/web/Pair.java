package org.nameh.marginalia.web;

import java.util.List;
import java.util.stream.IntStream;
import org.nameh.marginalia.MarkedRun;
import org.nameh.marginalia.MarkedText;

/** Two marked paragraphs beside each other; either may be empty. */
public record Pair(List<MarkedRun> original, List<MarkedRun> translation) {

    static List<Pair> of(List<MarkedText> original, List<MarkedText> translation) {
        return IntStream.range(0, Math.max(original.size(), translation.size()))
                .mapToObj(place -> new Pair(runs(original, place), runs(translation, place)))
                .toList();
    }

    private static List<MarkedRun> runs(List<MarkedText> texts, int place) {
        return place < texts.size() ? texts.get(place).runs() : List.of();
    }
}
