package org.nameh.platform;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text as people type it, made fit to be kept: one line end, no control or private characters, no overrides of direction, canonical composition. */
public final class Text {

    /** Characters of formatting that turn the direction of what follows, annotate, or are not seen and change nothing. */
    private static final String OVERRIDES_AND_MARKS = "\u202A\u202B\u202C\u202D\u202E\uFFF9\uFFFA\uFFFB\uFEFF\u200B";

    private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t\\u00A0]*(?:\\n[ \\t\\u00A0]*)+");

    private Text() {}

    /** The text, normalised to NFC and stripped; null when nothing is left. */
    public static String clean(String typed) {
        if (typed == null) {
            return null;
        }
        var lines = typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        var kept = Normalizer.normalize(wanted(lines), Normalizer.Form.NFC);
        return kept.isBlank() ? null : kept.strip();
    }

    private static String wanted(String text) {
        if (text.codePoints().noneMatch(Text::isUnwanted)) {
            return text;
        }
        return text.codePoints()
                .filter(sign -> !isUnwanted(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnwanted(int sign) {
        if (sign >= ' ' && sign < '\u007F') {
            return false; // nearly every sign of most texts; this is asked for each of them
        }
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign != '\n' && sign != '\t';
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> true;
            case Character.FORMAT -> OVERRIDES_AND_MARKS.indexOf(sign) >= 0;
            default -> sign == '\uFFFC';
        };
    }

    /** The text, or an empty one where there is none. */
    public static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** The paragraphs of a text that was cleaned: what blank lines part. */
    public static List<String> paragraphs(String text) {
        var paragraphs = new ArrayList<String>();
        var whole = orEmpty(text);
        var end = PARAGRAPH_END.matcher(whole);
        var reached = 0;
        // tried at the ends of lines alone: an expression searched for would be tried at each character
        for (var line = whole.indexOf('\n'); line >= 0; line = whole.indexOf('\n', Math.max(line + 1, reached))) {
            if (end.region(line, whole.length()).lookingAt()) {
                add(paragraphs, whole.substring(reached, line));
                reached = end.end();
            }
        }
        add(paragraphs, whole.substring(reached));
        return paragraphs;
    }

    private static void add(List<String> paragraphs, String paragraph) {
        if (!paragraph.isBlank()) {
            paragraphs.add(paragraph.strip());
        }
    }
}
