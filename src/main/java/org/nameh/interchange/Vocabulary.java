package org.nameh.interchange;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.platform.Text;

/** The kinds of letters by everything that a file may call them: their codes, and their labels in all languages of the pages. */
record Vocabulary(Map<String, String> codes) {

    Vocabulary {
        var folded = new TreeMap<String, String>();
        codes.forEach((word, code) -> folded.put(fold(word), code));
        codes = folded;
    }

    /** The code of a kind. */
    Optional<String> kind(String word) {
        return Optional.ofNullable(codes.get(fold(word)));
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
