package org.nameh.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 0",
        "3, 0",
        "4, 2",
        "5, 4",
        "6, 8",
        "7, 16",
        "12, 512",
        "13, 900",
        "14, 900",
        "100, 900",
        "2147483647, 900"
    })
    void delayAfterFourthFailureOnwards(int failures, long seconds) {
        assertThat(Failures.delayAfter(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void holdNobodyBackAtFirst() {
        assertThat(Failures.NONE.holdBack(NOON)).isFalse();
    }

    @Test
    void startAtOne() {
        assertThat(Failures.NONE.andOne(NOON)).isEqualTo(new Failures(1, NOON));
    }

    @Test
    void grow() {
        assertThat(new Failures(3, NOON).andOne(NOON)).isEqualTo(new Failures(4, NOON.plusSeconds(2)));
    }

    @Test
    void holdBackUntilDelayIsOver() {
        assertThat(new Failures(4, NOON).holdBack(NOON.minusMillis(1))).isTrue();
    }

    @Test
    void letTryAgainWhenDelayIsOver() {
        assertThat(new Failures(4, NOON).holdBack(NOON)).isFalse();
    }

    @Test
    void countForOneDay() {
        assertThat(new Failures(9, NOON).andOne(NOON.plus(Duration.ofDays(1))).count())
                .isEqualTo(10);
    }

    @Test
    void startAnewAfterOneDay() {
        var dayAfter = NOON.plus(Duration.ofDays(1)).plusMillis(1);

        assertThat(new Failures(9, NOON).andOne(dayAfter)).isEqualTo(new Failures(1, dayAfter));
    }
}
