package org.nameh.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nameh.platform.Span;

/** A stretch of a paragraph as staff read it: all its words, and whether they are withheld from the public. */
public record MarkedRun(String text, boolean withheld) {

    /** A paragraph, cut where something begins or ends to be withheld. */
    static List<MarkedRun> of(String paragraph, List<Redaction> redactions) {
        var spans = redactions.stream()
                .flatMap(redaction -> Passages.find(paragraph, redaction.passage()).stream())
                .sorted(Comparator.comparingInt(Span::from))
                .toList();
        var runs = new ArrayList<MarkedRun>();
        var reached = 0;
        for (var span : spans) {
            add(runs, paragraph, reached, span.from(), false);
            add(runs, paragraph, Math.max(reached, span.from()), span.to(), true);
            reached = Math.max(reached, span.to());
        }
        add(runs, paragraph, reached, paragraph.length(), false);
        return runs;
    }

    private static void add(List<MarkedRun> runs, String paragraph, int from, int to, boolean withheld) {
        if (from < to) {
            runs.add(new MarkedRun(paragraph.substring(from, to), withheld));
        }
    }
}
