package org.nameh.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A text as it is compared, and for each of its characters the passage of the original it came from.
 *
 * @param text the folded text
 * @param origins as many passages as the text has characters; each is made of whole grapheme clusters of the original
 */
public record Folded(String text, List<Span> origins) {

    public Folded {
        origins = List.copyOf(origins);
        if (origins.size() != text.length()) {
            throw new IllegalArgumentException(text.length() + " characters from " + origins.size() + " passages");
        }
    }

    /**
     * The passage of the original that a stretch of the folded text came from, with the marks that follow it.
     *
     * @throws IndexOutOfBoundsException if the stretch is empty or reaches beyond the folded text
     */
    public Span originalSpan(int from, int to) {
        Objects.checkFromToIndex(from, to, text.length());
        Objects.checkIndex(from, to);
        return origins.get(from).joinedWith(origins.get(to - 1));
    }

    /**
     * The passages of the original in which the phrase is found, in order, none overlapping another; also inside longer
     * words.
     *
     * <p>White space, commas, semicolons, question marks and quotation marks count as one space. In Arabic script a
     * space or half-space of the phrase may be missing in the text, and the half-space after می or before ها and تر may
     * be a space there. A phrase of nothing but such separators is found nowhere.
     */
    public List<Span> occurrences(String phrase) {
        var found = new ArrayList<Span>();
        Phrase.pattern(phrase).map(pattern -> pattern.matcher(text)).ifPresent(matches -> {
            while (matches.find()) {
                add(originalSpan(matches.start(), matches.end()), found);
            }
        });
        return List.copyOf(found);
    }

    // two matches share a passage where one original character folds to several
    private static void add(Span span, List<Span> found) {
        var last = found.size() - 1;
        if (last >= 0 && found.get(last).overlaps(span)) {
            found.set(last, found.get(last).joinedWith(span));
        } else {
            found.add(span);
        }
    }
}
