package org.nameh.platform;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody looks for in a folded text, as a pattern: its words, and how far apart they may stand. */
final class Phrase {

    private static final String SEPARATOR = "[ ,;?\"]";
    private static final Pattern SEPARATORS = Pattern.compile(SEPARATOR + "+");
    private static final Pattern HALF_SPACE = Pattern.compile("(?<=\\p{IsArabic})\u200C+(?=\\p{IsArabic})");
    private static final Pattern GAP_WITHIN_ARABIC = Pattern.compile("(?<=\\p{IsArabic}) (?=\\p{IsArabic})");

    // where Persian spelling puts a half-space, and hurried typing a space or nothing
    private static final Pattern PREFIX = Pattern.compile("(?<![^ ])(ن?می)(?=\\p{IsArabic}{2})");
    private static final Pattern SUFFIX = Pattern.compile("(?<=\\p{IsArabic}{2})(?=(?:ها(?:یی?)?|تر(?:ین)?)(?![^ ]))");

    private Phrase() {}

    static Optional<Pattern> pattern(String phrase) {
        var folded = Folding.fold(HALF_SPACE.matcher(phrase).replaceAll(" "));
        var words = SEPARATORS.matcher(folded).replaceAll(" ").strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(expression(words)));
    }

    // NUL marks a gap that may be missing: folding leaves none in a text
    private static String expression(String words) {
        var prefixed = PREFIX.matcher(words).replaceAll("$1\0");
        var suffixed = SUFFIX.matcher(prefixed).replaceAll("\0");
        var gaps = GAP_WITHIN_ARABIC.matcher(suffixed).replaceAll("\0");
        var expression = new StringBuilder();
        Stream.of(gaps.split("(?=[ \0])|(?<=[ \0])")).map(Phrase::piece).forEach(expression::append);
        return expression.toString();
    }

    private static String piece(String piece) {
        return switch (piece) {
            case " " -> SEPARATOR + "+";
            case "\0" -> SEPARATOR + "*";
            default -> Pattern.quote(piece);
        };
    }
}
