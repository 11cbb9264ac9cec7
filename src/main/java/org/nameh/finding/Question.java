package org.nameh.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nameh.platform.Folding;

/**
 * What somebody typed, taken apart: words that a letter must have, phrases (between quotation marks) that it must have word for word,
 * words and phrases (after a minus) that it must not have, and the public id that it may be.
 */
public record Question(List<String> words, List<String> phrases, List<String> without, String typedId) {

    /** How much of it is looked at, in characters. */
    public static final int LONGEST = 200;

    private static final int MOST_WORDS = 20;

    private static final Pattern PIECE = Pattern.compile("([-−])?(?:\"([^\"]*)(?:\"|$)|([^\\s\"]+))");
    private static final Pattern QUOTATION_MARK = Pattern.compile("[“”„‟«»]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}]");
    private static final Pattern PUBLIC_ID = Pattern.compile("[0-9a-hjkmnp-tv-z]{8}");

    /** Reads what was typed; marks without words are nothing. */
    public static Question read(String typed) {
        var question = new Question(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), typedId(typed));
        PIECE.matcher(QUOTATION_MARK.matcher(typed).replaceAll("\""))
                .results()
                .limit(MOST_WORDS)
                .forEach(piece -> question.add(
                        piece.group(1) != null,
                        piece.group(2) != null,
                        piece.group(2) == null ? piece.group(3) : piece.group(2)));
        return question;
    }

    /** A value of an address without what no database and no page can bear, and no longer than is looked at. */
    static String cleaned(String value) {
        var seen = value == null ? "" : UNSEEN.matcher(value).replaceAll(" ").strip();
        return seen.length() > LONGEST
                ? seen.substring(0, seen.offsetByCodePoints(0, seen.codePointCount(0, LONGEST)))
                : seen;
    }

    private static String typedId(String typed) {
        var folded = Folding.fold(typed.strip());
        return PUBLIC_ID.matcher(folded).matches() ? folded : "";
    }

    private void add(boolean excluded, boolean quoted, String text) {
        if (!WORD.matcher(text).find()) {
            return;
        }
        if (excluded) {
            without.add(text);
        } else if (quoted) {
            phrases.add(text);
        } else {
            words.add(text);
        }
    }

    /** Whether there is nothing to look for. */
    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && without.isEmpty();
    }
}
