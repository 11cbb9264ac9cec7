package org.nameh.review;

import java.time.Instant;

/** One decision as a page shows it, with the ordinal of the version it was made on. */
public record DecisionRow(
        int ordinal, Outcome outcome, DecisionGround ground, String reason, String decidedBy, Instant decidedAt) {}
