package org.nameh.dissemination;

import java.time.LocalDate;
import java.util.Optional;
import org.nameh.platform.CalendarSystem;
import org.nameh.readingroom.Head;
import org.nameh.readingroom.Item;
import org.nameh.readingroom.PlainText;

/** When a letter was written, as far as the public may know: the words as they stand and the days between which it lies, each may be null. */
public record WrittenDate(String asWritten, CalendarSystem calendar, LocalDate notBefore, LocalDate notAfter) {

    /** Words of which nothing is there are none. */
    public WrittenDate {
        asWritten = asWritten == null || asWritten.isBlank() ? null : PlainText.readable(asWritten);
    }

    static WrittenDate of(Item letter) {
        return new WrittenDate(letter.writtenAs(), letter.calendar(), letter.notBefore(), letter.notAfter());
    }

    static WrittenDate of(Head letter) {
        return new WrittenDate(letter.writtenAs(), letter.calendar(), letter.notBefore(), letter.notAfter());
    }

    boolean isKnown() {
        return notBefore != null;
    }

    boolean isOneDay() {
        return isKnown() && notBefore.equals(notAfter);
    }

    /** The words as they stand, else the days. */
    Optional<String> words() {
        return Optional.ofNullable(asWritten).or(this::iso);
    }

    /** The days as ISO 8601 writes them: a year, a month or a day where it is just that, else an interval (also EDTF, level 0). */
    Optional<String> iso() {
        if (!isKnown()) {
            return Optional.empty();
        }
        var wholeMonths = notBefore.getDayOfMonth() == 1
                && notAfter.plusDays(1).getDayOfMonth() == 1
                && notBefore.getYear() == notAfter.getYear();
        if (wholeMonths && notBefore.getMonthValue() == 1 && notAfter.getMonthValue() == 12) {
            return Optional.of(notBefore.toString().substring(0, 4));
        }
        if (wholeMonths && notBefore.getMonth() == notAfter.getMonth()) {
            return Optional.of(notBefore.toString().substring(0, 7));
        }
        return Optional.of(isOneDay() ? notBefore.toString() : notBefore + "/" + notAfter);
    }
}
