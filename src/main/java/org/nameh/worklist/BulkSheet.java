package org.nameh.worklist;

import java.time.Instant;

/** A thing done to many letters, as it stands: what, asked by whom and when, to how many, of how many it is done and refused. */
public record BulkSheet(
        long id,
        BulkOrder order,
        BulkState state,
        int run,
        String askedBy,
        Instant askedAt,
        int all,
        int done,
        int refused) {

    /** How many letters it has come to. */
    public int settled() {
        return done + refused;
    }
}
