package org.nameh.review;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One round of a letter through the review: the version that is read in it, and what was decided on that, the newest first. A draft
 * has not been handed in yet.
 */
public record Round(
        int ordinal, VersionState state, String submittedBy, Instant submittedAt, List<DecisionRow> decisions) {

    /** The decisions that nobody took back, themselves no counter-decisions. */
    public List<DecisionRow> standing() {
        var answered = decisions.stream()
                .map(DecisionRow::answers)
                .filter(Objects::nonNull)
                .toList();
        return decisions.stream()
                .filter(row -> row.answers() == null && !answered.contains(row.id()))
                .toList();
    }

    /** Who approved it and did not take it back. */
    public List<String> approvedBy() {
        return standing().stream()
                .filter(row -> row.outcome() == Outcome.APPROVE)
                .map(DecisionRow::decidedBy)
                .sorted()
                .toList();
    }
}
