package org.nameh.dissemination;

import java.util.regex.Pattern;
import org.nameh.readingroom.PlainText;

/** Words as a format takes them in which a line ends a field: on one line, without controls and without marks of gaps. */
final class OneLine {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029]+");

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private OneLine() {}

    static String of(String text) {
        var fit = UNFIT.matcher(PlainText.readable(text)).replaceAll(" ");
        return SPACES.matcher(fit).replaceAll(" ").strip();
    }
}
