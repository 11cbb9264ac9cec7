package org.nameh.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nameh.platform.Span;

/**
 * Whether each passage that is withheld in a paragraph has its counterpart beside it: as many passages withheld on the same ground
 * as in the original. A passage within another counts with that one.
 */
final class Counterparts {

    private Counterparts() {}

    /** The passages of a source paragraph that have no counterpart in its translation, by their ground. */
    static Map<Ground, List<String>> missing(
            String source, List<Redaction> inSource, String translation, List<Redaction> inTranslation) {
        var wanted = withheld(source, inSource);
        var found = withheld(translation, inTranslation);
        wanted.entrySet()
                .removeIf(one -> found.getOrDefault(one.getKey(), List.of()).size()
                        >= one.getValue().size());
        return wanted;
    }

    private static Map<Ground, List<String>> withheld(String paragraph, List<Redaction> redactions) {
        var spans = redactions.stream()
                .map(redaction -> Passages.find(paragraph, redaction.passage()))
                .toList();
        var withheld = new EnumMap<Ground, List<String>>(Ground.class);
        IntStream.range(0, redactions.size())
                .filter(place -> spans.get(place).stream().anyMatch(span -> !isCovered(span, place, spans)))
                .mapToObj(redactions::get)
                .forEach(redaction -> withheld.computeIfAbsent(redaction.ground(), ground -> new ArrayList<>())
                        .add(redaction.passage()));
        return withheld;
    }

    /** Whether a span lies within one of another passage; of two that are the same, the later lies within the earlier. */
    private static boolean isCovered(Span span, int place, List<List<Span>> spans) {
        return IntStream.range(0, spans.size())
                .filter(other -> other != place)
                .anyMatch(other -> spans.get(other).stream()
                        .anyMatch(cover -> cover.from() <= span.from()
                                && span.to() <= cover.to()
                                && (!cover.equals(span) || other < place)));
    }
}
