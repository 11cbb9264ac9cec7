package org.nameh.letter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for the many in which the same words reach us. */
final class Spelling {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640\\u0621]"); // with tatweel and lone hamza
    private static final Pattern ELISION = Pattern.compile("\\b([dl])['’]");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʻʼʽʾʿ]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\[\\]()]+");
    private static final Pattern SPACED_HYPHEN = Pattern.compile(" ?[–—―] ?| - ");
    private static final String VARIANTS = "يىكةەہھ،؍؟‐‑−";
    private static final String FOLDED = "ییکهههه,/?---";

    private Spelling() {}

    /** The text without space around it and without signs that nobody sees, such as those that turn its direction. */
    static String visible(String text) {
        return EDGES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("");
    }

    /** The text in lower case, without accents and vowel signs, one Yeh, Kaf, Heh and kind of space; digits stay. */
    static String fold(String text) {
        var plain = Normalizer.normalize(visible(text), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        plain = MARKS.matcher(plain).replaceAll("");
        plain = ELISION.matcher(plain).replaceAll("$1 ");
        plain = APOSTROPHES.matcher(plain).replaceAll("");
        plain = SPACES.matcher(plain).replaceAll(" ").strip();
        return SPACED_HYPHEN.matcher(unified(plain)).replaceAll("–");
    }

    private static String unified(String text) {
        var unified = new StringBuilder(text);
        for (var i = 0; i < unified.length(); i++) {
            var variant = VARIANTS.indexOf(unified.charAt(i));
            if (variant >= 0) {
                unified.setCharAt(i, FOLDED.charAt(variant));
            }
        }
        return unified.toString();
    }
}
