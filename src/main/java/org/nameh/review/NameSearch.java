package org.nameh.review;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nameh.people.Script;
import org.nameh.platform.Folding;
import org.nameh.platform.NameKey;

/**
 * The search for one name in texts, whoever wrote it there: as it is spelled, folded; under the same key in another spelling or
 * script ({@code Kamran} for کامران); by its initials, alone or before the family name.
 */
public final class NameSearch {

    /** Keys shorter than that are shared by ordinary words. */
    private static final int SURE = 4;

    private static final int LONGEST_NAME = 5;

    private final String name;
    private final String[] words;
    private final String key;
    private final Pattern initials;

    private NameSearch(String name) {
        this.name = name;
        this.words = name.strip().split("[\\s\\u200C-]+");
        this.key = words.length > LONGEST_NAME ? "" : KeyedText.key(name);
        this.initials = words.length < 2 || words.length > LONGEST_NAME ? null : initials();
    }

    /** The search for a name, or for a passage (which is looked for as it is spelled alone, if it is long). */
    public static NameSearch of(String name) {
        return new NameSearch(name);
    }

    /** What gives the name away in a text: the name itself, another spelling of it, its initials. */
    public List<String> tracesIn(String text) {
        return Stream.of(readIn(text), respelledIn(KeyedText.of(text)), initialsIn(text))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The name, if it can be read in a text as it is spelled, folded. */
    public Optional<String> readIn(String text) {
        return Passages.find(text, name).stream().findFirst().map(span -> span.in(text));
    }

    /** Another spelling of it in a text that is hardly anything else, in whatever script. */
    public Optional<String> respelledIn(String text) {
        return respelledIn(KeyedText.of(text));
    }

    Optional<String> respelledIn(KeyedText text) {
        return key.length() < SURE ? Optional.empty() : text.find(key, wordsAtMost(), null);
    }

    /** Another spelling of a short name in the other script, which may be it or an ordinary word. */
    Optional<String> perhapsIn(KeyedText text) {
        var isShort = key.length() > 1 && key.length() < SURE;
        var other = Script.of(name) == Script.ARABIC ? Script.LATIN : Script.ARABIC;
        return isShort ? text.find(key, wordsAtMost(), other) : Optional.empty();
    }

    private int wordsAtMost() {
        return Math.max(words.length, NameKey.parts(name).size());
    }

    /** Its initials in a text, with or without the family name. */
    public Optional<String> initialsIn(String text) {
        if (initials == null) {
            return Optional.empty();
        }
        return initials.matcher(isArabic() ? Folding.fold(text) : text)
                .results()
                .findFirst()
                .map(found -> found.group());
    }

    private boolean isArabic() {
        return Script.of(name) == Script.ARABIC;
    }

    // Latin initials are capitals, so that "z. B." is not Zahra Bahrami
    private Pattern initials() {
        var parts = isArabic() ? Folding.fold(String.join(" ", words)).split(" ") : words;
        var first = initial(parts[0]);
        var last = parts[parts.length - 1];
        var middle = new StringBuilder();
        for (var place = 1; place < parts.length - 1; place++) {
            middle.append("(?:").append(initial(parts[place])).append("\\.\\s?)?");
        }
        var family = "(?:(?iu:" + Pattern.quote(last) + ")(?!\\p{L})|" + initial(last) + "\\.)";
        return Pattern.compile("(?<![\\p{L}\\p{M}]\\.?)" + first + "\\.\\s?" + middle + family);
    }

    private static String initial(String word) {
        return Pattern.quote(Character.toString(Character.toUpperCase(word.codePointAt(0))));
    }
}
