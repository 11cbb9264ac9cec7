package org.nameh.collation;

import java.util.List;
import java.util.Locale;

/** A part that differs between two versions, in a language (empty where the part has none): the words of both, marked. */
public record ChangedText(Part part, String language, List<List<Stretch>> paragraphs) {

    public ChangedText {
        paragraphs = List.copyOf(paragraphs);
    }

    static ChangedText of(Part part, String language, String before, String after) {
        return new ChangedText(part, language, WordDiff.of(before, after, language.isEmpty() ? "en" : language));
    }

    /** Whether anything in it differs at all. */
    boolean differs() {
        return added() + removed() > 0;
    }

    /** In how many places words were added. */
    public long added() {
        return count(Change.ADDED);
    }

    /** In how many places words were removed. */
    public long removed() {
        return count(Change.REMOVED);
    }

    private long count(Change change) {
        return paragraphs.stream()
                .flatMap(List::stream)
                .filter(stretch -> stretch.change() == change)
                .count();
    }

    /** By what name links lead to it. */
    public String id() {
        return "changed-" + part.name().toLowerCase(Locale.ROOT) + (language.isEmpty() ? "" : "-" + language);
    }
}
