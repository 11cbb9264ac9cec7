package org.nameh.correction;

import java.time.Instant;
import java.time.LocalDate;

/** One correction in the list: who asks, since when, until when it is to be answered, and what became of it (null: still open). */
public record CorrectionRow(Long id, Asker relation, Instant receivedAt, LocalDate dueOn, CorrectionOutcome outcome) {

    /** Whether it should have been answered by a day. */
    public boolean isLate(LocalDate today) {
        return outcome == null && dueOn.isBefore(today);
    }
}
