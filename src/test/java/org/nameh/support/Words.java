package org.nameh.support;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words that the pages say in one language, by the keys of the message bundle. */
public record Words(ResourceBundle bundle) {

    /** The words in a language of the pages (ISO 639 code). */
    public static Words in(String language) {
        return new Words(ResourceBundle.getBundle("messages", Locale.forLanguageTag(language)));
    }

    /** The words under a key. */
    public String say(String key) {
        return bundle.getString(key);
    }
}
