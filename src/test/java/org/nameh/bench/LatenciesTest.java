package org.nameh.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static final long MS = 1_000_000;

    @Test
    void gatherWhatAllConnectionsMeasured() {
        var two = Latencies.of(List.of(new long[] {3 * MS, MS}, new long[] {2 * MS}));

        assertThat(two.count()).isEqualTo(3);
        assertThat(two.sorted()).containsExactly(MS, 2 * MS, 3 * MS);
    }

    @Test
    void takeTheNearestRank() {
        var hundred = Latencies.of(
                List.of(LongStream.rangeClosed(1, 100).map(ms -> ms * MS).toArray()));

        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(95)).isEqualTo(95);
        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.percentile(100)).isEqualTo(100);
        assertThat(hundred.percentile(99.1)).isEqualTo(100);
    }

    @Test
    void giveTheOnlyOneAtAnyPercentage() {
        var one = Latencies.of(List.of(new long[] {7 * MS}));

        assertThat(one.percentile(0)).isEqualTo(7);
        assertThat(one.percentile(99)).isEqualTo(7);
    }

    @Test
    void sayNothingWhereNothingWasMeasured() {
        var none = Latencies.of(List.of(new long[0]));

        assertThatThrownBy(() -> none.percentile(50)).isInstanceOf(IllegalStateException.class);
    }
}
