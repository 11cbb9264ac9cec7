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
import java.util.Date;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.DateSpan;

/** Days and moments as the page writes them: in its language, its digits, and the time zone of the foundation. */
@Named
@RequestScoped
public class Dates {

    @Inject
    Page page;

    @Inject
    Clock clock;

    /** A day, for example {@code 3 August 2023}. */
    public String day(LocalDate day) {
        return span(day, day, CalendarSystem.GREGORIAN);
    }

    /** The same day in the Solar Hijri calendar. */
    public String solarDay(LocalDate day) {
        return span(day, day, CalendarSystem.SOLAR_HIJRI);
    }

    /** A span of days in a calendar; null where there is none. */
    public String span(LocalDate notBefore, LocalDate notAfter, CalendarSystem calendar) {
        return notBefore == null ? null : new DateSpan(notBefore, notAfter).format(page.getLocale(), calendar);
    }

    /** A span of days in the other calendar that readers use: Gregorian for a Hijri one, else Solar Hijri. */
    public String otherSpan(LocalDate notBefore, LocalDate notAfter, CalendarSystem calendar) {
        return span(
                notBefore,
                notAfter,
                calendar == CalendarSystem.GREGORIAN ? CalendarSystem.SOLAR_HIJRI : CalendarSystem.GREGORIAN);
    }

    /** A moment, to the minute. */
    public String moment(Instant moment) {
        var locale = ULocale.forLocale(page.getLocale()).setKeywordValue("calendar", "gregorian");
        var format = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, locale);
        format.setTimeZone(TimeZone.getTimeZone(clock.getZone().getId()));
        return format.format(Date.from(moment));
    }

    /** The day of a moment. */
    public String dayOf(Instant moment) {
        return day(LocalDate.ofInstant(moment, clock.getZone()));
    }
}
