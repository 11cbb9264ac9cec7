package org.nameh.review;

import java.time.Instant;

/**
 * One decision as a page shows it, with the ordinal of the version it was made on; answers is the id of the decision that it
 * takes back, or null.
 */
public record DecisionRow(
        Long id, Long answers, int ordinal, Outcome outcome, Grounds grounds, String decidedBy, Instant decidedAt) {

    /** The first ground; null for an approval. */
    public DecisionGround ground() {
        return grounds.ground();
    }

    /** The text of the grounds; null for an approval. */
    public String reason() {
        return grounds.reason();
    }
}
