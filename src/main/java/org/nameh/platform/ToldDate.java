package org.nameh.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * When something was, as vague as whoever told it: their words and, where these were understood, the calendar they speak and the
 * Gregorian days between which it lies. Calendar and days are known together or not at all (null).
 */
@Embeddable
public record ToldDate(
        @Column(name = "told_as") String asTold,

        @Enumerated(EnumType.STRING) @Column(name = "told_calendar")
        CalendarSystem calendar,

        @Column(name = "told_not_before") LocalDate notBefore,
        @Column(name = "told_not_after") LocalDate notAfter)
        implements Serializable {

    /** A day of the Gregorian calendar. */
    public static ToldDate of(LocalDate day) {
        return new ToldDate(day.toString(), CalendarSystem.GREGORIAN, day, day);
    }

    /** Whether all of it is after a day. */
    public boolean isAfter(LocalDate day) {
        return notBefore != null && notBefore.isAfter(day);
    }
}
