package org.nameh.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DigestHourTest {

    private final DigestHour seven = new DigestHour(LocalTime.of(7, 0));

    @Test
    void hasNotComeBefore() {
        assertThat(seven.day(at("2026-03-02T05:59:59Z"))).isEmpty();
    }

    @Test
    void isThatOfTheHouse() {
        assertThat(seven.day(at("2026-03-02T06:00:00Z"))).contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void isMadeUpForLaterOnTheSameDay() {
        assertThat(seven.day(at("2026-03-02T22:59:59Z"))).contains(LocalDate.of(2026, 3, 2));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneId.of("Europe/Berlin"));
    }
}
