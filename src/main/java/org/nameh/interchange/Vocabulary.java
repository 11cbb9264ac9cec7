package org.nameh.interchange;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.platform.Text;

/** Kinds of letters and themes by everything that a file may call them: their codes, and their labels in all languages of the pages. */
record Vocabulary(Map<String, String> kinds, Map<String, String> themes) {

    Vocabulary {
        kinds = folded(kinds);
        themes = folded(themes);
    }

    private static Map<String, String> folded(Map<String, String> codes) {
        var folded = new TreeMap<String, String>();
        codes.forEach((word, code) -> folded.put(fold(word), code));
        return folded;
    }

    /** The code of a kind. */
    Optional<String> kind(String word) {
        return Optional.ofNullable(kinds.get(fold(word)));
    }

    /** The code of a theme. */
    Optional<String> theme(String word) {
        return Optional.ofNullable(themes.get(fold(word)));
    }

    /** How a letter reached the house. */
    static Optional<ModeOfReceipt> mode(String word) {
        var wanted = fold(word).replaceAll("[ -]", "_");
        for (var mode : ModeOfReceipt.values()) {
            if (fold(mode.name()).equals(wanted)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }

    private static String fold(String word) {
        return Text.orEmpty(Text.clean(word)).toLowerCase(Locale.ROOT);
    }
}
