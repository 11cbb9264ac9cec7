package org.nameh.marginalia;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.nameh.platform.Span;
import org.nameh.review.Anchor;
import org.nameh.review.Draft;
import org.nameh.review.Ground;
import org.nameh.review.Passages;

/** A paragraph of the full text with what is withheld and what is commented on marked in it. */
public record MarkedText(List<MarkedRun> runs) {

    public MarkedText {
        runs = List.copyOf(runs);
    }

    /** The paragraphs of the text of a version in a language, marked. Comments that are settled are left out. */
    public static List<MarkedText> of(Draft content, String language, List<CommentRow> comments) {
        var open = comments.stream()
                .filter(comment -> !comment.resolved() && concerns(comment.anchor(), language))
                .toList();
        return content.paragraphs(language).stream()
                .map(paragraph -> of(paragraph, content, language, open))
                .toList();
    }

    private static boolean concerns(Anchor anchor, String language) {
        return anchor != null && anchor.language().equals(language);
    }

    private static MarkedText of(String paragraph, Draft content, String language, List<CommentRow> comments) {
        var marks = new ArrayList<Mark>();
        content.redactionsIn(language)
                .forEach(one -> Passages.find(paragraph, one.passage())
                        .forEach(span -> marks.add(new Mark(span, one.ground(), 0))));
        comments.forEach(one -> Passages.find(paragraph, one.anchor().passage())
                .forEach(span -> marks.add(new Mark(span, null, one.number()))));
        return new MarkedText(cut(paragraph, marks));
    }

    private static List<MarkedRun> cut(String paragraph, List<Mark> marks) {
        var places = new TreeSet<>(List.of(0, paragraph.length()));
        marks.forEach(
                mark -> places.addAll(List.of(mark.span().from(), mark.span().to())));
        var runs = new ArrayList<MarkedRun>();
        for (var from : places.headSet(paragraph.length())) {
            runs.add(run(paragraph, new Span(from, places.higher(from)), marks));
        }
        return runs;
    }

    private static MarkedRun run(String paragraph, Span run, List<Mark> marks) {
        var here = marks.stream().filter(mark -> mark.span().overlaps(run)).toList();
        return new MarkedRun(
                run.in(paragraph),
                here.stream()
                        .map(Mark::ground)
                        .filter(ground -> ground != null)
                        .findFirst()
                        .orElse(null),
                here.stream().anyMatch(mark -> mark.ground() == null),
                here.stream()
                        .filter(mark -> mark.ground() == null && mark.span().to() == run.to())
                        .map(Mark::comment)
                        .distinct()
                        .toList());
    }

    /** Where something is withheld, for a ground, or commented on, under a number. */
    private record Mark(Span span, Ground ground, int comment) {}
}
