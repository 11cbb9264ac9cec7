package org.nameh.readingroom;

import java.util.Locale;
import java.util.Optional;

/**
 * A gap in a published text, and why it is there. In the stored text each gap is one private-use character, whatever was
 * withheld: nothing of it, not even its length, is there to be found.
 */
public enum Gap {
    NAME('\uE001'),
    PLACE('\uE002'),
    DATE('\uE003'),
    CONTACT('\uE004'),
    HEALTH('\uE005'),
    THIRD_PARTY('\uE006'),
    OTHER('\uE007');

    private static final Gap[] ALL = values();

    private static final char FIRST = ALL[0].mark;

    private final char mark;

    Gap(char mark) {
        this.mark = mark;
    }

    /** The character that stands for it in a stored text. */
    public char mark() {
        return mark;
    }

    /** The gap that a character stands for, if it stands for one; asked of every character of a text. */
    public static Optional<Gap> at(char sign) {
        return sign < FIRST || sign >= FIRST + ALL.length ? Optional.empty() : Optional.of(ALL[sign - FIRST]);
    }

    /** The key under which the message bundle explains it. */
    public String getKey() {
        return "gap." + name().toLowerCase(Locale.ROOT);
    }

    /** Its name as addresses write it. */
    public String getAnchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
