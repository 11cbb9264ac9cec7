package org.nameh.delivery;

import java.time.Instant;
import java.time.LocalDate;

/** A reminder as a page shows it; by whom and when it was done is null while it is to be done. */
public record ReminderRow(
        Long id, LocalDate due, String reason, String setBy, Instant setAt, String doneBy, Instant doneAt) {

    /** Whether it was to be done on a day or before. */
    public boolean isDue(LocalDate today) {
        return doneAt == null && !due.isAfter(today);
    }
}
