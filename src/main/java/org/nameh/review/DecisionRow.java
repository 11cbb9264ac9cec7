package org.nameh.review;

import java.time.Instant;

/**
 * One decision as a page shows it, with the ordinal of the version it was made on; answers is the id of the decision that it
 * takes back, or null.
 */
public record DecisionRow(
        Long id,
        Long answers,
        int ordinal,
        Outcome outcome,
        DecisionGround ground,
        String reason,
        String decidedBy,
        Instant decidedAt) {}
