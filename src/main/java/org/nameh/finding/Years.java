package org.nameh.finding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.DateSpan;
import org.nameh.platform.Folding;

/** Reads a year that somebody typed, in any digits: before 1700 it is one of the Solar Hijri calendar, unless it says otherwise. */
final class Years {

    private static final int FIRST_GREGORIAN = 1700;
    private static final int LAST = 2999;

    private static final Pattern YEAR = Pattern.compile("(\\d{1,4})\\s*(.{0,12})");
    private static final Pattern SAYS_GREGORIAN =
            Pattern.compile("ad|ce|a\\.d\\.|c\\.e\\.|م|میلادی|n\\. ?chr\\.?|ap\\. ?j\\.-c\\.?");
    private static final Pattern SAYS_SOLAR = Pattern.compile("sh|ah|ا?ه? ?\\.? ?ش\\.?|شمسی|هجری شمسی|خورشیدی");

    private Years() {}

    /** The days of the year that was typed, if it is one. */
    static Optional<DateSpan> read(String typed) {
        var year = YEAR.matcher(Folding.fold(typed).strip());
        return year.matches()
                ? days(Integer.parseInt(year.group(1)), year.group(2).strip())
                : Optional.empty();
    }

    private static Optional<DateSpan> days(int year, String calendar) {
        if (year < 1 || year > LAST || !isKnown(calendar)) {
            return Optional.empty();
        }
        var solar = SAYS_SOLAR.matcher(calendar).matches() || calendar.isEmpty() && year < FIRST_GREGORIAN;
        return days(year, solar ? CalendarSystem.SOLAR_HIJRI : CalendarSystem.GREGORIAN);
    }

    private static boolean isKnown(String calendar) {
        return calendar.isEmpty()
                || SAYS_GREGORIAN.matcher(calendar).matches()
                || SAYS_SOLAR.matcher(calendar).matches();
    }

    private static Optional<DateSpan> days(int year, CalendarSystem calendar) {
        try {
            LocalDate next = calendar.date(year + 1, 1, 1);
            return Optional.of(new DateSpan(calendar.date(year, 1, 1), next.minusDays(1)));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }
}
