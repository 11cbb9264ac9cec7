package org.nameh.facsimile;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The two benches at which foreign files are opened: no more at once, whatever arrives, and none for longer than a minute. A
 * bench whose work does not end when told to stays taken until it does.
 */
@ApplicationScoped
public class Benches {

    private static final Logger LOG = Logger.getLogger(Benches.class.getName());

    private static final int ALL = 2;
    private static final int PATIENCE_SECONDS = 240;
    private static final int LIMIT_SECONDS = 60;

    private final Semaphore free = new Semaphore(ALL, true);
    private final ExecutorService threads = Executors.newFixedThreadPool(ALL, Benches::thread);

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "scan-bench");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Does something with a foreign file, at one bench or at both.
     *
     * @throws ScanRefused if the task refuses the file or breaks on it, if it takes too long, or if no bench gets free
     */
    <T> T work(int benches, Callable<T> task) {
        try {
            if (!free.tryAcquire(benches, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ScanRefused("scan.refused.busy");
            }
            return outcome(threads.submit(() -> leaving(benches, task)));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ScanRefused("scan.refused.busy");
        }
    }

    private <T> T leaving(int benches, Callable<T> task) throws Exception {
        try {
            return task.call();
        } finally {
            free.release(benches);
        }
    }

    private static <T> T outcome(Future<T> running) throws InterruptedException {
        try {
            return running.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            running.cancel(true);
            throw new ScanRefused("scan.refused.slow");
        } catch (ExecutionException failed) {
            throw refusal(failed.getCause());
        }
    }

    /** Decoders break in many ways on what is not well-formed; only the machine's own troubles are no fault of the file. */
    private static ScanRefused refusal(Throwable cause) {
        if (cause instanceof ScanRefused refused) {
            return refused;
        }
        if (cause instanceof IOException || cause instanceof RuntimeException || cause instanceof StackOverflowError) {
            LOG.log(Level.FINE, "a scan cannot be read", cause);
            return new ScanRefused("scan.refused.broken");
        }
        throw new IllegalStateException("a scan could not be developed", cause);
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
