package org.nameh.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RoundTest {

    @Test
    void sharesTheCostAmongItsRequests() {
        var four = Latencies.of(List.of(new long[] {1_000_000, 2_000_000, 3_000_000, 4_000_000}));

        var round = Round.of(four, 1, 10, 2);

        assertThat(round).isEqualTo(new Round(4, 2.5, 2, 2, 4, 4));
    }

    @Test
    void countsThePiecesOfARequest() {
        var two = Latencies.of(List.of(new long[] {3_000_000, 4_000_000}));

        assertThat(Round.of(two, 1000, 500, 10)).isEqualTo(new Round(2000, 0.25, 200, 3, 4, 4));
    }

    @Test
    void standsInTheMiddleOfOthers() {
        assertThat(Round.median(costing(9, 1, 5), Round::cpu)).isEqualTo(5);
        assertThat(Round.median(costing(4, 1, 3, 2), Round::cpu)).isEqualTo(2);
        assertThat(Round.median(costing(6), Round::cpu)).isEqualTo(6);
    }

    private static List<Round> costing(double... cpu) {
        return DoubleStream.of(cpu)
                .mapToObj(one -> new Round(1, one, 0, 0, 0, 0))
                .toList();
    }
}
