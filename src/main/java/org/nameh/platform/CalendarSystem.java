package org.nameh.platform;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Date;

/** A calendar in which people date what they write; conversions are those of ICU and know no time of day. */
public enum CalendarSystem {

    /** The proleptic Gregorian calendar of ISO 8601. */
    GREGORIAN("gregory"),

    /** The Persian calendar, official in Iran since 1304; ICU reckons its leap years by a corrected 33-year cycle. */
    SOLAR_HIJRI("persian"),

    /**
     * The lunar calendar as Umm al-Qura tabulates it for the years 1300 to 1600: an official table, and the one that
     * java.time has too. Other years follow the civil cycle. A day told by the sight of the moon may differ by one.
     */
    HIJRI("islamic-umalqura");

    private static final int MONTHS = 12;

    private final String keyword;

    CalendarSystem(String keyword) {
        this.keyword = keyword;
    }

    /**
     * The day that this calendar calls by these numbers.
     *
     * @throws DateTimeException if the calendar has no such month or day
     */
    public LocalDate date(int year, int month, int day) {
        if (day < 1 || day > monthLength(year, month)) {
            throw new DateTimeException("%s has no day %d-%d-%d".formatted(this, year, month, day));
        }
        return date(firstOf(year, month)).plusDays(day - 1L);
    }

    /**
     * How many days the month has in that year.
     *
     * @throws DateTimeException if the month is not between 1 and 12
     */
    public int monthLength(int year, int month) {
        if (month < 1 || month > MONTHS) {
            throw new DateTimeException("%s has no month %d".formatted(this, month));
        }
        return firstOf(year, month).getActualMaximum(Calendar.DAY_OF_MONTH);
    }

    /** The numbers by which this calendar calls the day. */
    public CalendarDay dayOf(LocalDate date) {
        var calendar = blank();
        calendar.set(Calendar.JULIAN_DAY, (int) date.getLong(JulianFields.JULIAN_DAY));
        return new CalendarDay(
                calendar.get(Calendar.EXTENDED_YEAR),
                calendar.get(Calendar.MONTH) + 1,
                calendar.get(Calendar.DAY_OF_MONTH));
    }

    /** The day that many months of this calendar later, or the last of that month where it is too short. */
    public LocalDate plusMonths(LocalDate date, int months) {
        var from = dayOf(date);
        var index = from.year() * MONTHS + from.month() - 1 + months;
        var year = Math.floorDiv(index, MONTHS);
        var month = Math.floorMod(index, MONTHS) + 1;
        return date(year, month, Math.min(from.day(), monthLength(year, month)));
    }

    /** The BCP 47 name of this calendar, the value of the {@code u-ca} keyword of a locale. */
    public String keyword() {
        return keyword;
    }

    private Calendar firstOf(int year, int month) {
        var calendar = blank();
        calendar.set(Calendar.EXTENDED_YEAR, year);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(Calendar.DAY_OF_MONTH, 1);
        return calendar;
    }

    private Calendar blank() {
        var calendar = Calendar.getInstance(TimeZone.GMT_ZONE, ULocale.forLanguageTag("und-u-ca-" + keyword));
        if (calendar instanceof GregorianCalendar gregorian) {
            gregorian.setGregorianChange(new Date(Long.MIN_VALUE)); // no Julian days before 1582, as in java.time
        }
        calendar.clear();
        return calendar;
    }

    private static LocalDate date(Calendar calendar) {
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, calendar.get(Calendar.JULIAN_DAY));
    }
}
