package org.nameh.review;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** One round of review: a version that was handed in, and what was decided on it, the newest first. Kept for ever. */
public record Round(int ordinal, String submittedBy, Instant submittedAt, List<DecisionRow> decisions) {

    static Round of(LetterVersion version, List<DecisionRow> decisions) {
        return new Round(version.getOrdinal(), version.getSubmittedBy(), version.getSubmittedAt(), decisions);
    }

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
