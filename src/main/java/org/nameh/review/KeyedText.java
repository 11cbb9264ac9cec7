package org.nameh.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nameh.people.Script;
import org.nameh.platform.NameKey;

/** A text whose words have the keys of names, so that a name is found in it from any script and in any spelling. */
final class KeyedText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0\\u200C\\u200D\\-‐‑]{0,3}");

    /** A key shorter than that is shared by too many words to have endings. */
    private static final int TELLING = 4;

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private KeyedText(String text) {
        this.text = text;
    }

    /** The text with its words keyed. */
    static KeyedText of(String text) {
        var keyed = new KeyedText(text);
        Map<String, String> keys = new HashMap<>();
        WORD.matcher(text)
                .results()
                .map(found -> new Word(found.start(), found.end(), keys.computeIfAbsent(found.group(), KeyedText::key)))
                .filter(word -> !word.key().isEmpty())
                .forEach(keyed.words::add);
        return keyed;
    }

    /** The key of a word or name, its parts joined: one is written as one word or as two. */
    static String key(String name) {
        return String.join("", NameKey.parts(name));
    }

    /** The first stretch of at most so many words, capitalised if Latin, that has a key; in a script or in any (null). */
    Optional<String> find(String key, int atMost, Script script) {
        for (var first = 0; first < words.size(); first++) {
            var to = end(first, key, atMost);
            if (to > 0 && mayBeName(first, script)) {
                return Optional.of(text.substring(words.get(first).from(), to));
            }
        }
        return Optional.empty();
    }

    private boolean mayBeName(int place, Script script) {
        var word = words.get(place);
        return !Character.isLowerCase(text.codePointAt(word.from()))
                && (script == null || Script.of(text.substring(word.from(), word.to())) == script);
    }

    /** Where the words from one on that have the key together end; 0 where they have not. */
    private int end(int first, String key, int atMost) {
        var joined = new StringBuilder();
        for (var place = first; place < Math.min(first + atMost, words.size()); place++) {
            if (place > first && !isBeside(place)) {
                return 0;
            }
            joined.append(words.get(place).key());
            if (isName(joined, key, words.get(place))) {
                return words.get(place).to();
            }
            if (!key.startsWith(joined.toString())) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isBeside(int place) {
        var between = text.substring(words.get(place - 1).to(), words.get(place).from());
        return BETWEEN.matcher(between).matches();
    }

    /** Whether it is the key, or the key with an ending: a genitive, or what Persian and Arabic write on. */
    private boolean isName(StringBuilder joined, String key, Word last) {
        var ending = Script.of(text.substring(last.from(), last.to())) == Script.ARABIC ? 2 : 1;
        return joined.indexOf(key) == 0 && joined.length() - key.length() <= (key.length() < TELLING ? 0 : ending);
    }

    private record Word(int from, int to, String key) {}
}
