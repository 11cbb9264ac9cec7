package org.nameh.outgoing;

import java.util.ResourceBundle;
import org.nameh.platform.Language;

/** What stands above mail to a writer: the same for all, so that it tells nothing. */
public final class Subject {

    private Subject() {}

    /** The words in a language. */
    public static String in(Language language) {
        return ResourceBundle.getBundle("messages", language.locale()).getString("outgoing.subject");
    }
}
