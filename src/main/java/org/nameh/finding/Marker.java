package org.nameh.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nameh.platform.Span;
import org.nameh.readingroom.PlainText;
import org.nameh.readingroom.TextRow;

/** Marks what is looked for in texts as they were written. */
final class Marker {

    private static final int BEFORE = 80;
    private static final int LENGTH = 240;

    private final Sought sought;

    Marker(Sought sought) {
        this.sought = sought;
    }

    /** A whole text, cut where marks begin and end. */
    List<Stretch> marked(String text, String language) {
        return cut(text, 0, text.length(), marks(Words.of(text), 0, text.length(), language));
    }

    /** The words around the first mark of a text, if there is one. */
    Optional<Excerpt> excerpt(String text, String language) {
        var words = Words.of(text);
        var first = marks(words, 0, text.length(), language, 1);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var from = beginning(text, first.get(0).from());
        var to = end(text, Math.max(from + LENGTH, first.get(0).to()));
        var stretches = new ArrayList<Stretch>();
        if (from > 0) {
            stretches.add(new Stretch("… ", false));
        }
        stretches.addAll(cut(text, from, to, marks(words, from, to, language)));
        if (to < text.length()) {
            stretches.add(new Stretch(" …", false));
        }
        return Optional.of(new Excerpt(language, stretches));
    }

    private static int beginning(String text, int mark) {
        var from = Math.max(0, mark - BEFORE);
        var space = text.indexOf(' ', from);
        return from == 0 ? 0 : space >= 0 && space < mark ? space + 1 : mark;
    }

    private static int end(String text, int wanted) {
        var space = text.indexOf(' ', Math.min(wanted, text.length()));
        return space < 0 || space > wanted + BEFORE ? Math.min(text.length(), wanted) : space;
    }

    private List<Span> marks(Words words, int from, int to, String language) {
        return marks(words, from, to, language, Integer.MAX_VALUE);
    }

    private List<Span> marks(Words words, int from, int to, String language, int most) {
        var marks = new ArrayList<Span>();
        for (var at = 0; at < words.count() && marks.size() < most; at++) {
            var begins = words.span(at, at).from() >= from && sought.begins(words.first(at));
            var last = begins ? sought.reach(words, at, language) : -1;
            if (words.span(at, at).from() >= to) {
                return marks;
            }
            if (last >= 0 && words.span(at, last).to() <= to) {
                marks.add(words.span(at, last));
                at = last;
            }
        }
        return marks;
    }

    private static List<Stretch> cut(String text, int from, int to, List<Span> marks) {
        var stretches = new ArrayList<Stretch>();
        var reached = from;
        for (var mark : marks) {
            add(stretches, text.substring(reached, mark.from()), false);
            add(stretches, mark.in(text), true);
            reached = mark.to();
        }
        add(stretches, text.substring(reached, to), false);
        return stretches;
    }

    // where something is withheld stands a mark of its own, as in the plain text
    private static void add(List<Stretch> stretches, String text, boolean marked) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(PlainText.of(new TextRow("", false, text)), marked));
        }
    }
}
