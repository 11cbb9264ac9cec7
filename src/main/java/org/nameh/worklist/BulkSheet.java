package org.nameh.worklist;

import java.time.Instant;
import java.util.Optional;

/**
 * A thing done to many letters, as it stands: what, asked by whom and when, to how many, to how many it is done and refused, and of
 * how many their assignee was told.
 */
public record BulkSheet(
        long id,
        BulkOrder order,
        BulkState state,
        int run,
        String askedBy,
        Instant askedAt,
        int all,
        int done,
        int refused,
        int told) {

    /** How many letters it has come to. */
    public int settled() {
        return done + refused;
    }

    /** What their assignee was not told of yet, if letters were assigned to somebody since. */
    Optional<LettersAssigned> untold() {
        return order.assignee() == null || told == done
                ? Optional.empty()
                : Optional.of(new LettersAssigned(id, order.assignee(), done - told, askedBy));
    }
}
