package org.nameh.support;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Does several things at the same moment, each in a thread of its own. */
public final class AtOnce {

    private AtOnce() {}

    /** What came of each, in their order. @throws ExecutionException if one of them failed */
    public static <T> List<T> all(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(tasks.size());
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            var running = tasks.stream()
                    .map(task -> threads.submit(() -> {
                        start.await(30, TimeUnit.SECONDS);
                        return task.call();
                    }))
                    .toList();
            return outcomes(running);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<T> outcomes(List<Future<T>> running) throws InterruptedException, ExecutionException {
        var outcomes = Stream.<T>builder();
        for (var one : running) {
            outcomes.add(one.get());
        }
        return outcomes.build().toList();
    }
}
