package org.nameh.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.DateSpan;

/**
 * When a letter was written: the words as they stand and, where they were understood, the calendar they speak and the
 * Gregorian days between which the letter was written. Calendar and days are known together or not at all.
 */
@Embeddable
public record LetterDate(
        @Column(name = "written_as", length = LetterDate.LONGEST)
        String asWritten,

        @Enumerated(EnumType.STRING) @Column(name = "written_calendar")
        CalendarSystem calendar,

        @Column(name = "written_not_before") LocalDate notBefore,
        @Column(name = "written_not_after") LocalDate notAfter)
        implements Serializable {

    /** How many characters the words may have. */
    public static final int LONGEST = 200;

    /**
     * Takes what is known.
     *
     * @throws IllegalArgumentException if the words are blank or too long, if only some of calendar and days are known,
     *     or if the days are in the wrong order
     */
    public LetterDate {
        if (asWritten.isBlank() || asWritten.length() > LONGEST) {
            throw new IllegalArgumentException("a date as written has 1 to %d characters".formatted(LONGEST));
        }
        var known = notBefore != null;
        if (known != (notAfter != null) || known != (calendar != null)) {
            throw new IllegalArgumentException("calendar and days are known together or not at all");
        }
        if (known && notAfter.isBefore(notBefore)) {
            throw new IllegalArgumentException("the last day is before the first");
        }
    }

    /** A date of which only the words are known. */
    public static LetterDate unread(String asWritten) {
        return new LetterDate(asWritten, null, null, null);
    }

    /** A date whose words were understood. */
    public static LetterDate read(String asWritten, CalendarSystem calendar, DateSpan span) {
        return new LetterDate(asWritten, calendar, span.notBefore(), span.notAfter());
    }

    /** The days between which the letter was written, or nothing where only the words are known. */
    public Optional<DateSpan> span() {
        return Optional.ofNullable(notBefore).map(first -> new DateSpan(first, notAfter));
    }
}
