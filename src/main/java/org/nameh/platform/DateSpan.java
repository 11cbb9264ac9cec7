package org.nameh.platform;

import static java.util.Objects.requireNonNull;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The days, both ends included, between which something happened; a single day if they are equal. */
public record DateSpan(LocalDate notBefore, LocalDate notAfter) implements Serializable {

    /** Made once, since making one takes longer than a page does otherwise; each is guarded by itself while it is used. */
    private static final Map<Form, DateIntervalFormat> FORMATS = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException if the span ends before it begins */
    public DateSpan {
        requireNonNull(notBefore);
        requireNonNull(notAfter);
        if (notAfter.isBefore(notBefore)) {
            throw new IllegalArgumentException(
                    "a span cannot end %s before it begins %s".formatted(notAfter, notBefore));
        }
    }

    /** The span of a single day. */
    public static DateSpan of(LocalDate day) {
        return new DateSpan(day, day);
    }

    /**
     * The span in the words and digits of the language and the reckoning of the calendar, as short as it can be said:
     * "1988" or "1986 – 1988" for whole years, "May 1988" for a whole month, "12 May 1988" for a day, and
     * "1 Jan – 30 Apr 1988" for anything else.
     */
    public String format(Locale interfaceLocale, CalendarSystem calendar) {
        return FORMATS.computeIfAbsent(
                        new Form(skeleton(interfaceLocale, calendar), interfaceLocale, calendar), Form::format)
                .format(new DateInterval(millis(notBefore), millis(notAfter)));
    }

    private String skeleton(Locale interfaceLocale, CalendarSystem calendar) {
        if (notBefore.equals(notAfter)) {
            return "yMMMMd";
        }
        var first = calendar.dayOf(notBefore);
        var next = calendar.dayOf(notAfter.plusDays(1));
        if (first.day() != 1 || next.day() != 1) {
            return "yMMMd";
        }
        if (first.month() == 1 && next.month() == 1) {
            return "y";
        }
        return calendar.plusMonths(notBefore, 1).isAfter(notAfter) ? wholeMonth(interfaceLocale) : "yMMMd";
    }

    private static String wholeMonth(Locale interfaceLocale) {
        // CLDR 49 puts the year first in the long Persian form; the short form has the same names and the right order
        return interfaceLocale.getLanguage().equals("fa") ? "yMMM" : "yMMMM";
    }

    private static long millis(LocalDate date) {
        return date.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** What is said of a span, in which language and calendar. */
    private record Form(String skeleton, Locale interfaceLocale, CalendarSystem calendar) {

        DateIntervalFormat format() {
            // English without a country would be American and put the month first
            var located = interfaceLocale.equals(Locale.ENGLISH) ? Locale.UK : interfaceLocale;
            var locale = new ULocale.Builder()
                    .setLocale(ULocale.forLocale(located))
                    .setUnicodeLocaleKeyword("ca", calendar.keyword())
                    .setUnicodeLocaleKeyword("nu", "native")
                    .build();
            var format = DateIntervalFormat.getInstance(skeleton, locale);
            format.setTimeZone(TimeZone.GMT_ZONE);
            return format;
        }
    }
}
