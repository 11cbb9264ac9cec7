package org.nameh.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nameh.platform.Folding;

/**
 * A word of a paragraph: where it stands, and its key, which is equal for all spellings. What Persian writes with a half-space, a
 * space or neither is one word; punctuation counts only where it stands alone.
 */
record Word(String key, int paragraph, int from, int to) {

    private static final Pattern WORD = Pattern.compile("(?:(?<!\\S)ن?م[یيى]\\s+(?=\\p{L}))?\\S+"
            + "(?:\\s+(?:ها|ها[یي]|های[یمش]|تر|تر[یي]ن|ام|ا[یي]|اند|اش|ات)(?!\\S))?");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The words of a paragraph, in order. */
    static List<Word> of(String text, int paragraph) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        while (found.find()) {
            words.add(new Word(key(found.group()), paragraph, found.start(), found.end()));
        }
        return words;
    }

    private static String key(String written) {
        var folded = Folding.fold(written);
        var letters = NO_LETTER.matcher(folded).replaceAll("");
        return letters.isEmpty() ? folded : letters;
    }
}
