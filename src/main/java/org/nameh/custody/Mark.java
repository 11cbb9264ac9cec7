package org.nameh.custody;

import java.time.LocalDate;

/**
 * One mark on the timeline of an original: that somebody held it (then with the transfer), or what is wrong there, from a day
 * until another, both included (null: until now).
 */
public record Mark(MarkKind kind, LocalDate from, LocalDate until, TransferRow transfer) {

    static Mark wrong(MarkKind kind, LocalDate from, LocalDate until) {
        return new Mark(kind, from, until, null);
    }

    /** Whether it says that something is wrong. */
    public boolean isFlaw() {
        return kind != MarkKind.HELD;
    }
}
