package org.nameh.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkTest {

    private static final String CHALLENGE = "a challenge of this house";

    @Test
    void isDoneByWhoeverFindsTheNumber() {
        var found = IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> new Work(CHALLENGE, String.valueOf(number)))
                .filter(Work::isDone)
                .findFirst()
                .orElseThrow();

        assertThat(Integer.parseInt(found.number())).isGreaterThan(100);
        assertThat(new Work("another challenge", found.number()).isDone()).isFalse();
        assertThat(new Work(CHALLENGE, found.number() + "0").isDone()).isFalse();
    }

    @Test
    void isSeldomDoneByChance() {
        var done = IntStream.range(0, 20_000)
                .filter(number -> new Work("chance", "x" + number).isDone())
                .count();

        assertThat(done).isLessThan(10);
    }

    @Test
    void isNoneWithoutANumber() {
        assertThat(new Work(CHALLENGE, "").isDone()).isFalse();
        assertThat(new Work(CHALLENGE, "0".repeat(1_000)).isDone()).isFalse();
    }
}
