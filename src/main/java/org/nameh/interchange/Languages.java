package org.nameh.interchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nameh.platform.Language;

/** The languages of the house, found by the many ways in which files name them. */
final class Languages {

    private static final Map<String, String> BIBLIOGRAPHIC = Map.of("ger", "de", "fre", "fr", "per", "fa", "dut", "nl");

    private Languages() {}

    /** By a tag such as {@code de-AT}, a code of three letters, or a name in any language of the pages. */
    static Optional<Language> find(String named) {
        var word = named.strip();
        var code = word.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Language.find(BIBLIOGRAPHIC.getOrDefault(code, code))
                .or(() -> Arrays.stream(Language.values())
                        .filter(known -> known.locale().getISO3Language().equals(code) || isNamed(known, word))
                        .findFirst());
    }

    private static boolean isNamed(Language known, String word) {
        return Language.ofThePages().stream()
                        .anyMatch(reader -> known.nameIn(reader).equalsIgnoreCase(word))
                || known.ownName().equalsIgnoreCase(word);
    }
}
