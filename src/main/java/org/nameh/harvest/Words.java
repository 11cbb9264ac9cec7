package org.nameh.harvest;

import java.util.ResourceBundle;
import org.nameh.platform.Language;

/** The words of the house in one language of the pages. */
record Words(Language language) {

    String text(String key) {
        return ResourceBundle.getBundle("messages", language.locale()).getString(key);
    }

    /** The name of the house. */
    String house() {
        return text("house.name");
    }
}
