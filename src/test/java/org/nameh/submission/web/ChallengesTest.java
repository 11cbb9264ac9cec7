package org.nameh.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nameh.platform.Seal;
import org.nameh.platform.Stamps;

class ChallengesTest {

    private static final String KEY = "nameh.seal.key";
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Challenges challenges = new Challenges();
    private String keyBefore;

    @BeforeEach
    void open() {
        keyBefore = System.getProperty(KEY);
        System.setProperty(KEY, Base64.getEncoder().encodeToString(new byte[32]));
        challenges.stamps = at(NOON);
    }

    @AfterEach
    void putBack() {
        if (keyBefore == null) {
            System.clearProperty(KEY);
        } else {
            System.setProperty(KEY, keyBefore);
        }
    }

    @Test
    void countWorkOnce() {
        var work = done(challenges.issue());

        assertThat(challenges.redeem(work)).isTrue();
        assertThat(challenges.redeem(work)).isFalse();
    }

    @Test
    void countNoWorkForAChallengeOfSomebodyElse() {
        assertThat(challenges.redeem(done("aW52ZW50ZWQ"))).isFalse();
        assertThat(challenges.redeem(done("not base 64 !"))).isFalse();
    }

    @Test
    void countNoWorkThatWasNotDone() {
        assertThat(challenges.redeem(new Work(challenges.issue(), "x"))).isFalse();
    }

    @Test
    void areGoodForTwoHours() {
        var work = done(challenges.issue());
        var late = done(challenges.issue());

        challenges.stamps = at(NOON.plus(Duration.ofMinutes(119)));
        assertThat(challenges.redeem(work)).isTrue();
        challenges.stamps = at(NOON.plus(Duration.ofMinutes(121)));
        assertThat(challenges.redeem(late)).isFalse();
    }

    private static Work done(String challenge) {
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> new Work(challenge, String.valueOf(number)))
                .filter(Work::isDone)
                .findFirst()
                .orElseThrow();
    }

    private static Stamps at(Instant moment) {
        return new Stamps(new Seal(), Clock.fixed(moment, ZoneOffset.UTC));
    }
}
