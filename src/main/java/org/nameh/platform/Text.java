package org.nameh.platform;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Text as people type it, made fit to be kept: one line end, no control or private characters, no overrides of direction, canonical composition. */
public final class Text {

    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\n\\t]]|[\\uFFF9-\\uFFFC\\uFEFF\\u200B\\u202A-\\u202E]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u2028|\\u2029");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t\\u00A0]*(?:\\n[ \\t\\u00A0]*)+");

    private Text() {}

    /** The text, normalised to NFC and stripped; null when nothing is left. */
    public static String clean(String typed) {
        if (typed == null) {
            return null;
        }
        var lines = LINE_END.matcher(typed).replaceAll("\n");
        var kept = Normalizer.normalize(UNWANTED.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
        return kept.isBlank() ? null : kept.strip();
    }

    /** The text, or an empty one where there is none. */
    public static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** The paragraphs of a text that was cleaned: what blank lines part. */
    public static List<String> paragraphs(String text) {
        return Arrays.stream(PARAGRAPH_END.split(orEmpty(text)))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
