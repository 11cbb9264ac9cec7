package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionStateTest {

    @Test
    void isUnderReviewFromSubmissionToDecision() {
        assertThat(VersionState.values())
                .filteredOn(VersionState::isUnderReview)
                .containsExactly(VersionState.SUBMITTED, VersionState.IN_REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"APPROVE, APPROVED", "RETURN, RETURNED", "REJECT, REJECTED"})
    void followsFromAnOutcome(Outcome outcome, VersionState state) {
        assertThat(outcome.leadsTo()).isEqualTo(state);
    }
}
