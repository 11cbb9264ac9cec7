package org.nameh.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** How well people who never lived are recognised; the figures are the same on each machine. */
class MatchFiguresTest {

    private static final int PEOPLE = 6_000;

    @Test
    void findsWhoIsAwaited() {
        measure(20, Habit.known());
    }

    @Test
    void findsWhoIsWrittenAsNobodyLookedAt() {
        measure(77, Habit.all());
    }

    private static void measure(long seed, Set<Habit> habits) {
        var figures = Trial.of(PEOPLE, seed, habits).run();

        assertThat(figures.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(figures.foundFirst()).isGreaterThanOrEqualTo(0.9);
        assertThat(figures.precision()).isGreaterThanOrEqualTo(0.9);
    }
}
