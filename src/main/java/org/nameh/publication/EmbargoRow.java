package org.nameh.publication;

import java.time.Instant;
import org.nameh.letter.RegistrationNumber;

/**
 * One embargo as a page shows it: it ends at an instant, or when what is awaited has come to pass; dueAt is its end, or when to
 * ask again whether it has.
 */
public record EmbargoRow(
        Long id,
        RegistrationNumber number,
        Instant endsAt,
        String awaited,
        Integer months,
        String reason,
        String setBy,
        Instant setAt,
        String confirmedBy,
        Instant confirmedAt,
        Instant dueAt,
        String liftedFor,
        String liftedBy,
        Instant liftedAt,
        Boolean stands) {

    /** Whether it ends only when an editor says so. */
    public boolean awaits() {
        return awaited != null;
    }
}
