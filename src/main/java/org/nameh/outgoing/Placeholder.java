package org.nameh.outgoing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a text leaves open for each letter, written in braces; {@code template_places_known} in the database knows the same. */
public enum Placeholder {
    /** The name of the writer, in the script of the text. */
    NAME,
    /** The day on which their letter was received. */
    DATE,
    /** Its registration number. */
    NUMBER,
    /** For how many days nothing was heard of it; where nobody waits for news, since when it is here. */
    DAYS,
    /** Room for a code that is written by hand. */
    CODE_PLACE;

    private static final Pattern BRACED = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    /** How it is written, such as {@code {code-place}}. */
    public String written() {
        return "{" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "}";
    }

    /** What a text has in braces that is none of them, and braces that hold nothing. */
    public static List<String> unknownIn(String text) {
        var known = Arrays.stream(values()).map(Placeholder::written).toList();
        var unknown = BRACED.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(place -> !known.contains(place))
                .distinct()
                .toList();
        var left = BRACE.matcher(BRACED.matcher(text).replaceAll("")).results().map(MatchResult::group);
        return unknown.isEmpty() ? left.distinct().toList() : unknown;
    }

    /** A text with its places filled. */
    static String fill(String text, Map<Placeholder, String> values) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace(value.getKey().written(), value.getValue());
        }
        return filled;
    }
}
