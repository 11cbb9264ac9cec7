package org.nameh.platform.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.DateSpan;
import org.nameh.platform.Language;

/** Days and moments as the page writes them: in its language, its digits, and the time zone of the foundation. */
@Named
@RequestScoped
public class Dates {

    /** Unicode's marks around text whose direction must not reach what stands beside it. */
    private static final char ISOLATE = '\u2068';

    private static final char END_OF_ISOLATE = '\u2069';

    @Inject
    Page page;

    @Inject
    Clock clock;

    /** A day in the calendar of the reader, for example {@code 3 August 2023}. */
    public String day(LocalDate day) {
        return DateSpan.of(day).format(page.getLocale(), own());
    }

    private CalendarSystem own() {
        return page.getLanguage() == Language.FA ? CalendarSystem.SOLAR_HIJRI : CalendarSystem.GREGORIAN;
    }

    /**
     * A date of writing: in the calendar of the reader (Solar Hijri for Persian, else Gregorian) and, in brackets, in the one in
     * which it was written or the reader's other one; what was written, where no days are known; null where nothing is.
     */
    public String written(String asWritten, LocalDate notBefore, LocalDate notAfter, CalendarSystem calendar) {
        if (notBefore == null) {
            return asWritten;
        }
        var own = own();
        var other = own == CalendarSystem.GREGORIAN ? CalendarSystem.SOLAR_HIJRI : CalendarSystem.GREGORIAN;
        return "%s (%s)"
                .formatted(
                        span(notBefore, notAfter, own), span(notBefore, notAfter, calendar == own ? other : calendar));
    }

    private String span(LocalDate notBefore, LocalDate notAfter, CalendarSystem calendar) {
        return ISOLATE + new DateSpan(notBefore, notAfter).format(page.getLocale(), calendar) + END_OF_ISOLATE;
    }

    /** A moment, to the minute, in the calendar of the reader. */
    public String moment(Instant moment) {
        var calendar = own() == CalendarSystem.SOLAR_HIJRI ? "persian" : "gregorian";
        var locale = reader().setKeywordValue("calendar", calendar);
        var format = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, locale);
        format.setTimeZone(TimeZone.getTimeZone(clock.getZone().getId()));
        return format.format(Date.from(moment));
    }

    /** A moment of today as the time alone, for example {@code 14:02}; an earlier one with its day. */
    public String lately(Instant moment) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (!LocalDate.ofInstant(moment, clock.getZone()).equals(today)) {
            return moment(moment);
        }
        var format = DateFormat.getTimeInstance(DateFormat.SHORT, reader());
        format.setTimeZone(TimeZone.getTimeZone(clock.getZone().getId()));
        return format.format(Date.from(moment));
    }

    private ULocale reader() {
        return page.getLanguage() == Language.EN ? ULocale.UK : ULocale.forLocale(page.getLocale());
    }

    /** A day of these months, without its year, for example {@code 3 Aug}. */
    public String dayOfYear(LocalDate day) {
        return inCalendar(
                day, DateFormat.ABBR_MONTH_DAY, own() == CalendarSystem.SOLAR_HIJRI ? "persian" : "gregorian");
    }

    /** A month of the Gregorian calendar, for example {@code Aug 2023}. */
    public String month(LocalDate day) {
        return inCalendar(day, DateFormat.YEAR_ABBR_MONTH, "gregorian");
    }

    private String inCalendar(LocalDate day, String fields, String calendar) {
        var format = DateFormat.getInstanceForSkeleton(fields, reader().setKeywordValue("calendar", calendar));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** The day of a moment. */
    public String dayOf(Instant moment) {
        return day(LocalDate.ofInstant(moment, clock.getZone()));
    }
}
