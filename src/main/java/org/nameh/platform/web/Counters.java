package org.nameh.platform.web;

import java.util.regex.Pattern;

/** The addresses at which anybody may hand in a form: neither what is typed there nor the answer may stay anywhere. */
final class Counters {

    /** Those that stand in no language. */
    private static final Pattern IN_NO_LANGUAGE = Pattern.compile("/(receipt|correction)(/.*)?");

    /** Where letters are sent: a script of the house works there for more goes. */
    private static final Pattern SENDING = Pattern.compile("(/[a-z]{2})?/submit");

    private Counters() {}

    static boolean isAt(String path) {
        return isInNoLanguage(path) || isSending(path);
    }

    static boolean isInNoLanguage(String path) {
        return IN_NO_LANGUAGE.matcher(path).matches();
    }

    static boolean isSending(String path) {
        return SENDING.matcher(path).matches();
    }
}
