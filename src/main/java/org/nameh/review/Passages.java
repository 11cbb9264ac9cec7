package org.nameh.review;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import org.nameh.platform.Folding;
import org.nameh.platform.Span;

/**
 * Finds a passage in a text whatever its spelling, by whole words: "Ali" is found in "Ali's" and not in "reality". Endings of
 * up to two letters (a genitive) belong to the word; in Arabic script, where prepositions, possessives and plurals are written
 * on, two letters before and three after, and whatever a half-space ties to it. What is found always reaches to the ends of its
 * words: rather a letter too many is hidden than one too few.
 */
public final class Passages {

    /** The zero-width non-joiner of Persian: it parts the letters of one word. */
    private static final char HALF_SPACE = '\u200C';

    private Passages() {}

    /** All places of a passage in a text, in the order of the text. */
    public static List<Span> find(String text, String passage) {
        return Folding.of(text).occurrences(passage).stream()
                .map(span -> wholeWords(text, span))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether a passage occurs in a text. */
    public static boolean occurs(String text, String passage) {
        return !find(text, passage).isEmpty();
    }

    private static Optional<Span> wholeWords(String text, Span found) {
        var from = inWord(text, found.from()) ? wordStart(text, found.from()) : found.from();
        var to = inWord(text, found.to()) ? wordEnd(text, found.to()) : found.to();
        var arabic = isArabic(text.codePointAt(found.from()));
        var before = tied(text, found.from()) || found.from() - from <= (arabic ? 2 : 0);
        var after = tied(text, found.to()) || to - found.to() <= (arabic ? 3 : 2);
        return before && after ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** Whether a half-space ties together what stands before and after a place. */
    private static boolean tied(String text, int place) {
        return place > 0 && text.charAt(place - 1) == HALF_SPACE
                || place < text.length() && text.charAt(place) == HALF_SPACE;
    }

    private static boolean inWord(String text, int place) {
        return place > 0 && place < text.length() && isWord(text, place - 1) && isWord(text, place);
    }

    private static int wordStart(String text, int place) {
        var start = place;
        while (start > 0 && isWord(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int place) {
        var end = place;
        while (end < text.length() && isWord(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isWord(String text, int place) {
        var sign = text.charAt(place);
        return Character.isLetterOrDigit(sign)
                || sign == HALF_SPACE
                || Character.isSurrogate(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static boolean isArabic(int point) {
        return UnicodeScript.of(point) == UnicodeScript.ARABIC;
    }
}
