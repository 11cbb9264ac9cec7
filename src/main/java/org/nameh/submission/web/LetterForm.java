package org.nameh.submission.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nameh.platform.Language;
import org.nameh.submission.Contents;
import org.nameh.submission.Item;
import org.nameh.submission.Stage;
import org.nameh.submission.Wishes;

/** What was typed on one page of the form, and what is wrong with it: a key of the bundle for each thing. */
record LetterForm(Stage stage, Map<Item, String> typed, Map<Item, String> flaws) {

    /** As a request brings it. */
    static LetterForm read(Stage stage, HttpServletRequest request) {
        var typed = new EnumMap<Item, String>(Item.class);
        for (var item : Item.of(stage)) {
            Optional.ofNullable(request.getParameterValues(item.name()))
                    .ifPresent(values -> typed.put(item, String.join(",", values)));
        }
        return new LetterForm(stage, typed, flaws(stage, typed));
    }

    /** As it was kept. */
    static LetterForm of(Stage stage, Contents contents) {
        return new LetterForm(stage, contents.said(), Map.of());
    }

    private static Map<Item, String> flaws(Stage stage, Map<Item, String> typed) {
        var flaws = new EnumMap<Item, String>(Item.class);
        var contents = new Contents(typed);
        if (stage == Stage.CONSENT) {
            flaws.putAll(new Wishes(contents).flaws());
        }
        contents.said().forEach((item, text) -> {
            if (text.length() > item.longest() || !isKnown(item, text)) {
                flaws.put(item, "submission.flaw.long");
            }
        });
        return flaws;
    }

    /** Whoever writes requests by hand may name languages that there are not. */
    private static boolean isKnown(Item item, String text) {
        return switch (item) {
            case LANGUAGE -> Language.find(text).isPresent();
            case LANGUAGES ->
                Arrays.stream(text.split(","))
                        .allMatch(code -> Language.find(code).isPresent());
            default -> true;
        };
    }

    /** By the names of the things, as pages ask for it. */
    Map<String, String> words() {
        var words = new HashMap<String, String>();
        typed.forEach((item, text) -> words.put(item.name(), text));
        return words;
    }
}
