package org.nameh.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nameh.consent.Act.PUBLISH_TEXT;
import static org.nameh.support.SampleTerms.FIRST_DAY;
import static org.nameh.support.SampleTerms.LAST_DAY;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.nameh.support.SampleLetters;
import org.nameh.support.SampleTerms;

class GrantTest {

    private static final Instant LATER = Instant.parse("2025-03-01T12:00:00Z");

    private final Grant grant = grant(SampleTerms.untilTheLastDay());

    @Test
    void allowsItsActFromTheFirstDayToTheLast() {
        assertThat(grant.allows(PUBLISH_TEXT, FIRST_DAY)).isTrue();
        assertThat(grant.allows(PUBLISH_TEXT, LAST_DAY)).isTrue();
    }

    @Test
    void allowsNothingBeforeTheFirstDay() {
        assertThat(grant.allows(PUBLISH_TEXT, FIRST_DAY.minusDays(1))).isFalse();
    }

    @Test
    void allowsNothingAfterTheLastDay() {
        assertThat(grant.allows(PUBLISH_TEXT, LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void hasNoEndWhereNoneIsNamed() {
        assertThat(grant(SampleTerms.fullName()).allows(PUBLISH_TEXT, FIRST_DAY.plusYears(100)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PUBLISH_TEXT")
    void allowsNoOtherAct(Act other) {
        assertThat(grant.allows(other, FIRST_DAY)).isFalse();
    }

    @Test
    void allowsNothingOnceItIsRevoked() {
        grant.revoke("She asked.", "clerk", LATER);

        assertThat(grant.allows(PUBLISH_TEXT, FIRST_DAY)).isFalse();
    }

    @Test
    void saysWhoRevokedItAndWhen() {
        grant.revoke(null, "clerk", LATER);

        assertThat(grant.getRevocation()).hasValueSatisfying(end -> {
            assertThat(end.getRevokedBy()).isEqualTo("clerk");
            assertThat(end.getRevokedAt()).isEqualTo(LATER);
        });
    }

    @Test
    void cannotBeRevokedTwice() {
        grant.revoke(null, "clerk", LATER);

        assertThatThrownBy(() -> grant.revoke(null, "editor", LATER))
                .isInstanceOf(ConsentRefused.class)
                .hasMessage("consent.refused.revokedBefore");
    }

    private static Grant grant(Terms terms) {
        return new Grant(SampleLetters.golnarToFarhad(), terms, "clerk", SampleLetters.ARRIVED);
    }
}
