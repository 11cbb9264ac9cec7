package org.nameh.bench;

import java.util.Arrays;
import java.util.List;

/** How long some requests took, in nanoseconds, the shortest first. */
record Latencies(long[] sorted) {

    /** Those of several connections together. */
    static Latencies of(List<long[]> parts) {
        var all = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Latencies(all);
    }

    int count() {
        return sorted.length;
    }

    /** The time in ms within which so many in a hundred were answered (the nearest rank). @throws IllegalStateException without any */
    double percentile(double percent) {
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        var rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }
}
