package org.nameh.finding;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.nameh.platform.Folding;

/** What one character of a text is for the search: a part of a word, as it is folded; a joiner; nothing; or the end of a word. */
final class FoldedSign {

    /** Stands between words. */
    static final String END = " ";

    /** Joins two parts of a word: the half-space. */
    static final String JOINER = "\u200C";

    private static final int SIGNS = 0x10000;

    // folding a character takes a microsecond, looking it up a hundredth
    private static final AtomicReferenceArray<String> KNOWN = new AtomicReferenceArray<>(SIGNS);

    private FoldedSign() {}

    static String of(char sign) {
        var known = KNOWN.get(sign);
        if (known == null) {
            known = fold(sign);
            KNOWN.set(sign, known);
        }
        return known;
    }

    private static String fold(char sign) {
        if (sign == JOINER.charAt(0)) {
            return JOINER;
        }
        // hamza on waw and yeh is kept, as the function reading_room.units keeps it
        switch (sign) {
            case '\u0624', '\uFE85', '\uFE86' -> {
                return "\u0624";
            }
            case '\u0626', '\uFE89', '\uFE8A', '\uFE8B', '\uFE8C' -> {
                return "\u0626";
            }
            default -> {
                // a letter outside of the first plane comes in two halves, which stand for themselves
                return Character.isSurrogate(sign) ? String.valueOf(sign) : word(Folding.fold(String.valueOf(sign)));
            }
        }
    }

    private static String word(String folded) {
        return folded.codePoints().allMatch(FoldedSign::isOfAWord) ? folded : END;
    }

    private static boolean isOfAWord(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }
}
