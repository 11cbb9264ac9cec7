package org.nameh.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.DateSpan;

/** The days from the first until just before the next, told in months of a calendar, or in days where months is 0. */
record Stretch(CalendarSystem calendar, LocalDate first, LocalDate next, int months) {

    private static final int YEAR = 12;
    private static final int DAYS_OF_DOUBT = 3;
    private static final int DAYS_IN_THIRD = 10;

    static Stretch ofDay(CalendarSystem calendar, int year, int month, int day) {
        var date = calendar.date(year, month, day);
        return new Stretch(calendar, date, date.plusDays(1), 0);
    }

    static Stretch ofMonths(CalendarSystem calendar, int year, int month, int months) {
        return ofMonths(calendar, calendar.date(year, month, 1), months);
    }

    private static Stretch ofMonths(CalendarSystem calendar, LocalDate first, int months) {
        return new Stretch(calendar, first, calendar.plusMonths(first, months), months);
    }

    /** A third of these months; of a single month the days 1 to 10, 11 to 20, and 21 to the end. */
    Stretch third(DateToken.Third third) {
        if (months > 1) {
            var length = months / 3;
            return ofMonths(calendar, calendar.plusMonths(first, length * third.ordinal()), length);
        }
        var start = first.plusDays((long) DAYS_IN_THIRD * third.ordinal());
        var end = third == DateToken.Third.LATE ? next : start.plusDays(DAYS_IN_THIRD);
        return new Stretch(calendar, start, end, 0);
    }

    /** The same with room for doubt on either side: a year for a year, a month for months, three days for days. */
    Stretch about() {
        if (months == 0) {
            return new Stretch(calendar, first.minusDays(DAYS_OF_DOUBT), next.plusDays(DAYS_OF_DOUBT), 0);
        }
        var room = months == YEAR ? YEAR : 1;
        return new Stretch(calendar, calendar.plusMonths(first, -room), calendar.plusMonths(next, room), months);
    }

    /** All days from the first of this stretch to the last of another. */
    Stretch until(Stretch last) {
        if (calendar != last.calendar || last.first.isBefore(first) || last.next.isBefore(next)) {
            throw new DateTimeException("a range needs two dates of one calendar, the earlier first");
        }
        return new Stretch(calendar, first, last.next, 0);
    }

    DateSpan span() {
        return new DateSpan(first, next.minusDays(1));
    }
}
