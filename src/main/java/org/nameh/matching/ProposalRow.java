package org.nameh.matching;

import java.time.Instant;

/** What was said of a proposed match: who confirmed it first and second, or who dismissed it and why; null where nobody did. */
public record ProposalRow(
        long id,
        Instant proposedAt,
        String firstBy,
        Instant firstAt,
        String secondBy,
        Instant secondAt,
        String dismissedBy,
        Instant dismissedAt,
        String dismissedFor) {}
