package org.nameh.letter;

import java.time.DateTimeException;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Understands the dates that people write on letters and that staff copy from them, in English, German, French, Persian
 * and Arabic, in three calendars and with any digits.
 *
 * <ul>
 *   <li>Numbers are read year first or day first. Month first is read only with slashes and only where day first is
 *       impossible: 3/4/2001 is 3 April, 4/25/2001 is 25 April.
 *   <li>A year has four digits. From 1250 to 1500 it is Solar Hijri and from 1600 Gregorian, unless the name of a month
 *       or a mark such as AH, ق, AP, ش says otherwise; an earlier year, and 1501 to 1599, needs such a name or mark.
 *   <li>A year of two Persian digits, ۲۰ to ۹۹, is 1320 to 1399 Solar Hijri where it stands first in year/month/day,
 *       after a Solar Hijri month, or beside a season or "early"; ۰۰ to ۱۹ may be 1400 to 1419 and is refused.
 *   <li>"Early", "mid" and "late" are thirds. "About" and "?" give a year a year, months a month and days three days of
 *       room on either side. Seasons are northern; the Gregorian winter of a year begins in its December.
 *   <li>Words in quotation marks are kept and not read.
 * </ul>
 */
public final class LetterDateReader {

    private static final Pattern QUOTED = Pattern.compile("[\"«»„“”].+[\"«»“”]", Pattern.DOTALL);

    private LetterDateReader() {}

    /**
     * The date that was typed, its words kept as they stand without the space around them; nothing if blank or null.
     *
     * @throws DateTimeParseException if the text is too long, is not understood, is open at one end ("before 1988"),
     *     or names a day that its calendar does not have
     */
    public static Optional<LetterDate> read(String typed) {
        var written = typed == null ? "" : typed.strip();
        if (written.length() > LetterDate.LONGEST) {
            throw new DateTimeParseException("longer than a date", written, LetterDate.LONGEST);
        }
        var visible = Spelling.visible(written);
        if (visible.isEmpty()) {
            return Optional.empty();
        }
        var quoted = QUOTED.matcher(visible).matches();
        return Optional.of(quoted ? LetterDate.unread(written) : understood(written));
    }

    private static LetterDate understood(String written) {
        try {
            var stretch = DateSentence.of(written).read();
            return LetterDate.read(written, stretch.calendar(), stretch.span());
        } catch (DateTimeException impossible) {
            throw new DateTimeParseException(impossible.getMessage(), written, 0, impossible);
        }
    }
}
