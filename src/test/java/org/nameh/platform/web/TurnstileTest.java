package org.nameh.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private final Hand hand = new Hand();
    private final Turnstile turnstile = new Turnstile(3, Duration.ofSeconds(10), hand);

    @Test
    void letsANetworkThroughSoOftenAtOnceAndThenSaysHowLongToWait() {
        assertThat(turnstile.pass("192.0.2.1")).isZero();
        assertThat(turnstile.pass("192.0.2.1")).isZero();
        assertThat(turnstile.pass("192.0.2.1")).isZero();

        assertThat(turnstile.pass("192.0.2.1")).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void givesAGoBackAfterEachPause() {
        takeAll("192.0.2.1");

        hand.turn(Duration.ofSeconds(10));

        assertThat(turnstile.pass("192.0.2.1")).isZero();
        assertThat(turnstile.pass("192.0.2.1")).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void makesNobodyWaitLongerWhoKnocksWhileWaiting() {
        takeAll("192.0.2.1");
        turnstile.pass("192.0.2.1");
        turnstile.pass("192.0.2.1");

        hand.turn(Duration.ofSeconds(4));

        assertThat(turnstile.pass("192.0.2.1")).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void countsEachNetworkAlone() {
        takeAll("192.0.2.1");

        assertThat(turnstile.pass("192.0.2.2")).isZero();
    }

    @Test
    void takesAHouseholdWithIpv6ForOneNetwork() {
        takeAll("2001:db8:0:1::1");

        assertThat(turnstile.pass("2001:db8:0:1:ffff::2")).isPositive();
        assertThat(turnstile.pass("2001:db8:0:2::1")).isZero();
    }

    private void takeAll(String address) {
        for (var go = 0; go < 3; go++) {
            turnstile.pass(address);
        }
    }

    /** A clock whose hand only the test turns. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void turn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
