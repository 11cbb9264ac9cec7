package org.nameh.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.nameh.platform.Span;

/** A paragraph with passages withheld: runs of readable text and gaps. A gap tells why, never how much. */
public record RedactedText(List<Run> runs) {

    /** Withholds from a paragraph every occurrence of every passage; where passages overlap or touch, one gap covers them. */
    public static RedactedText of(String paragraph, List<Redaction> redactions) {
        var gaps = redactions.stream()
                .flatMap(redaction -> Passages.find(paragraph, redaction.passage()).stream()
                        .map(span -> new Gap(span, redaction.ground())))
                .sorted(Comparator.comparingInt((Gap gap) -> gap.span().from())
                        .thenComparing(gap -> -gap.span().to()))
                .toList();
        return new RedactedText(cut(paragraph, gaps));
    }

    private static List<Run> cut(String paragraph, List<Gap> gaps) {
        var runs = new ArrayList<Run>();
        var reached = 0;
        for (var gap : gaps) {
            addText(
                    runs,
                    paragraph.substring(reached, Math.max(reached, gap.span().from())));
            addGap(runs, gap.ground());
            reached = Math.max(reached, gap.span().to());
        }
        addText(runs, paragraph.substring(reached));
        return runs;
    }

    private static void addGap(List<Run> runs, Ground ground) {
        if (runs.isEmpty() || !runs.get(runs.size() - 1).isGap()) {
            runs.add(new Run("", ground));
        }
    }

    private static void addText(List<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, null));
        }
    }

    /** What the public reads of it, a bar in place of each gap: no phrase reaches across it. */
    public String readable() {
        return runs.stream().map(run -> run.isGap() ? "█" : run.text()).collect(Collectors.joining());
    }

    /** How many gaps it has. */
    public long gaps() {
        return runs.stream().filter(Run::isGap).count();
    }

    private record Gap(Span span, Ground ground) {}
}
