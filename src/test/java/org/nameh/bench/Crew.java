package org.nameh.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The connections of one workload, prepared once and set to work again and again; they stop by themselves. */
final class Crew implements AutoCloseable {

    /** More requests than this a connection never makes at a stretch, however fast they are. */
    private static final int AT_MOST = 200_000;

    private final Workload workload;
    private final List<Wire> wires = new ArrayList<>();
    private final List<Errand> errands = new ArrayList<>();

    Crew(Workload workload, Dataset data, int port) throws IOException {
        this.workload = workload;
        for (var seat = 0; seat < workload.connections(); seat++) {
            var wire = new Wire(port);
            wires.add(wire);
            errands.add(workload.opening()
                    .open(
                            wire,
                            data,
                            new SplittableRandom(seat * 7L + workload.name().hashCode())));
        }
    }

    Workload workload() {
        return workload;
    }

    /** Works for some seconds, and gives how long each request took. @throws Wire.WrongAnswer if an answer was wrong */
    Latencies work(double seconds) throws IOException, InterruptedException {
        for (var wire : wires) {
            wire.reopen();
        }
        var pool = Executors.newFixedThreadPool(errands.size());
        try {
            var end = System.nanoTime() + (long) (seconds * 1e9);
            var tasks = errands.stream().map(errand -> task(errand, end)).toList();
            var all = new ArrayList<long[]>();
            for (var done : pool.invokeAll(tasks)) {
                all.add(done.get());
            }
            return Latencies.of(all);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Wire.WrongAnswer wrong) {
                throw wrong;
            }
            throw new IllegalStateException(
                    workload.name() + ": " + failed.getCause().getMessage(), failed);
        } finally {
            pool.shutdownNow();
            pool.awaitTermination(10, TimeUnit.SECONDS);
        }
    }

    private static Callable<long[]> task(Errand errand, long end) {
        return () -> {
            var took = new long[AT_MOST];
            var count = 0;
            for (var from = System.nanoTime(); from < end && count < AT_MOST; count++) {
                errand.run();
                var now = System.nanoTime();
                took[count] = now - from;
                from = now;
            }
            return Arrays.copyOf(took, count);
        };
    }

    @Override
    public void close() {
        wires.forEach(wire -> {
            try {
                wire.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
