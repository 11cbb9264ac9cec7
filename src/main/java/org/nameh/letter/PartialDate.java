package org.nameh.letter;

import java.time.DateTimeException;
import org.nameh.platform.CalendarSystem;

/** What one end of a written date says; null or 0 where it is silent, as "3" is in "3–7 May 1988". */
record PartialDate(
        CalendarSystem named,
        int year,
        int month,
        int day,
        DateToken.Season season,
        DateToken.Third third,
        boolean doubtful) {

    private static final int EARLIEST_YEAR = 1000;
    private static final int FIRST_SOLAR_YEAR = 1250;
    private static final int LAST_SOLAR_YEAR = 1500;
    private static final int FIRST_GREGORIAN_YEAR = 1600;

    boolean saysWhen() {
        return year > 0 || month > 0 || day > 0 || season != null || third != null;
    }

    boolean isComplete() {
        var whole = year > 0 && (day == 0 || month > 0);
        var clear = (season == null || month == 0 && day == 0) && (third == null || day == 0);
        return whole && clear;
    }

    /** This end with what it leaves to the other end to say. */
    PartialDate completedBy(PartialDate other) {
        var leavesMonth = month == 0 && season == null && (day > 0 || third != null && year == 0);
        return new PartialDate(
                named == null ? other.named : named,
                year == 0 ? other.year : year,
                leavesMonth ? other.month : month,
                day,
                season,
                third,
                doubtful);
    }

    /** The days it speaks of, with room for the doubt of its own words or of the whole sentence. */
    Stretch stretch(boolean doubt) {
        var plain = third == null ? unit() : unit().third(third);
        return doubt || doubtful ? plain.about() : plain;
    }

    private Stretch unit() {
        var calendar = calendar();
        if (season != null) {
            return season.of(calendar, year);
        }
        if (day > 0) {
            return Stretch.ofDay(calendar, year, month, day);
        }
        return month > 0 ? Stretch.ofMonths(calendar, year, month, 1) : Stretch.ofMonths(calendar, year, 1, 12);
    }

    private CalendarSystem calendar() {
        var calendar = named == null ? calendarOfYear() : named;
        var modern = year >= FIRST_GREGORIAN_YEAR;
        if (year < EARLIEST_YEAR || modern != (calendar == CalendarSystem.GREGORIAN)) {
            throw new DateTimeException("no letter was written in the %s year %d".formatted(calendar, year));
        }
        return calendar;
    }

    private CalendarSystem calendarOfYear() {
        return year >= FIRST_SOLAR_YEAR && year <= LAST_SOLAR_YEAR
                ? CalendarSystem.SOLAR_HIJRI
                : CalendarSystem.GREGORIAN;
    }
}
