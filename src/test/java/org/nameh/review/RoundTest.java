package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final Instant THEN = Instant.parse("2026-02-03T10:00:00Z");

    @Test
    void holdsWhatNobodyTookBack() {
        var round = round(row(3, 1L, Outcome.COUNTER, "editor"), row(2, null, Outcome.APPROVE, "editor2"), first());

        assertThat(round.standing()).extracting(DecisionRow::id).containsExactly(2L);
        assertThat(round.approvedBy()).containsExactly("editor2");
    }

    @Test
    void isApprovedByNobodyWhoRejectedIt() {
        var round = round(row(2, null, Outcome.REJECT, "editor2"), first());

        assertThat(round.approvedBy()).containsExactly("editor");
    }

    private static Round round(DecisionRow... decisions) {
        return new Round(1, VersionState.SUBMITTED, "translator", THEN, List.of(decisions));
    }

    private static DecisionRow first() {
        return row(1, null, Outcome.APPROVE, "editor");
    }

    private static DecisionRow row(long id, Long answers, Outcome outcome, String by) {
        return new DecisionRow(id, answers, 1, outcome, Grounds.none(), by, THEN);
    }
}
