package org.nameh.review;

import java.time.Instant;

/** One decision as a page shows it, with the ordinal of the version it was made on. */
public record DecisionRow(int ordinal, Outcome outcome, Grounds grounds, String decidedBy, Instant decidedAt) {

    /** The first ground; null for an approval. */
    public DecisionGround ground() {
        return grounds.ground();
    }

    /** The text of the grounds; null for an approval. */
    public String reason() {
        return grounds.reason();
    }
}
