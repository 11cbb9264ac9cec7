package org.nameh.readingroom;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nameh.platform.Language;
import org.nameh.theme.NewTheme;

/** A theme of a test’s own, under words that nobody else uses. */
record PlantedTheme(String code, String word) {

    /** A theme whose code begins so. */
    static PlantedTheme draw(String name) {
        var word = new Random()
                .ints(12, 'A', 'Z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return new PlantedTheme(name + "_" + word, word);
    }

    /** Its label in a language. */
    String label(String language) {
        return word.charAt(0) + word.substring(1).toLowerCase() + " " + language;
    }

    /** As the administrator enters it. */
    NewTheme entered() {
        var labels = new TreeMap<String, String>();
        Language.ofThePages().forEach(language -> labels.put(language.code(), label(language.code())));
        return new NewTheme(code, labels);
    }

    /** As the administrator renames it in one language. */
    NewTheme renamed(String language, String label) {
        var labels = new TreeMap<>(entered().labels());
        labels.putAll(Map.of(language, label));
        return new NewTheme(code, labels);
    }
}
