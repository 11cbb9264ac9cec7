package org.nameh.review;

import java.io.Serializable;
import org.nameh.people.Script;
import org.nameh.platform.Language;

/** A term or name in a text, and how it is rendered in a language or (a name, where the language is null) in a script. */
public record KnownTerm(String term, String language, Script script, String rendering) implements Serializable {

    /** Whether the rendering is meant for translations into a language. */
    boolean concerns(String target) {
        return language == null ? script == scriptOf(target) : language.equals(target);
    }

    private static Script scriptOf(String target) {
        return Language.find(target)
                .filter(known -> known != Language.HE && known != Language.RU)
                .map(known -> known.inArabicScript() ? Script.ARABIC : Script.LATIN)
                .orElse(null);
    }
}
