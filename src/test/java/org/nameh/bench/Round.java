package org.nameh.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What one workload cost in one round: how many pieces of work, their cost and rate, and how long requests took, in ms. */
record Round(int requests, double cpu, double perSecond, double p50, double p95, double p99) {

    static Round of(Latencies latencies, int pieces, double cpu, double seconds) {
        var count = latencies.count() * pieces;
        return new Round(
                count,
                cpu / count,
                count / seconds,
                latencies.percentile(50),
                latencies.percentile(95),
                latencies.percentile(99));
    }

    /** The middle one of some values of several rounds (of an even number, the lower of two). */
    static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
        var sorted = rounds.stream().mapToDouble(value).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }
}
