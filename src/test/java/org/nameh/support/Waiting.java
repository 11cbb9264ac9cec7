package org.nameh.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Two transactions of which the second has to wait for the first. */
public final class Waiting {

    private Waiting() {}

    /**
     * Lets the second act and, once it waits for the first, the first commit; gives what came of the second, and fails if that
     * did not wait.
     */
    public static <T> T untilCommitOf(Sql first, Callable<T> second) throws Exception {
        var another = Executors.newSingleThreadExecutor();
        try (var superuser = Sql.as("postgres")) {
            var outcome = another.submit(second);
            var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(4);
            while (!isWaiting(superuser) && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            assertThat(isWaiting(superuser))
                    .as("the second waits for the first")
                    .isTrue();
            first.commit();
            return outcome.get(10, TimeUnit.SECONDS);
        } finally {
            another.shutdown();
        }
    }

    private static boolean isWaiting(Sql superuser) throws SQLException {
        superuser.undo();
        return superuser.one(Boolean.class, """
                select exists (select from pg_stat_activity where wait_event_type = 'Lock' and usename = 'nameh_desk')
                """);
    }
}
