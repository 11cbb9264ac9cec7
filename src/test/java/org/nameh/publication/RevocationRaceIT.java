package org.nameh.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.EditionBySql;
import org.nameh.support.ReaderBySql;
import org.nameh.support.Sql;

/**
 * A revocation and a publication under the same consent, at the same moment: whoever comes first, nobody
 * reads the letter.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RevocationRaceIT {

    private final ExecutorService another = Executors.newSingleThreadExecutor();
    private Sql first;
    private Sql second;
    private ReaderBySql reader;
    private EditionBySql edition;

    @BeforeEach
    void approve() throws SQLException {
        first = Sql.as("nameh_desk");
        second = Sql.as("nameh_desk");
        reader = ReaderBySql.connect();
        edition = EditionBySql.approved(first);
        first.commit();
    }

    @AfterEach
    void clear() throws SQLException {
        another.shutdown();
        first.undo();
        edition.clear();
        first.close();
        second.close();
        reader.close();
    }

    @Test
    void refusesToPublishWhileTheRevocationIsBeingRecorded() throws Exception {
        edition.revoke();

        var refusal = whileWaiting(() -> sameFor(second).refusal(Map.of()));

        assertThat(refusal).isEqualTo("consent_unrevoked");
    }

    @Test
    void stopsWhatWasBeingPublished() throws Exception {
        edition.publish().shelve();

        whileWaiting(() -> {
            sameFor(second).revoke();
            return "revoked";
        });
        second.commit();

        assertThat(reader.sees(edition.publicId())).isEqualTo("gone");
    }

    /** Lets the second start and, once it waits for the first, the first end. */
    private String whileWaiting(Callable<String> act) throws Exception {
        var outcome = another.submit(act);
        try (var superuser = Sql.as("postgres")) {
            var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(4);
            while (!secondWaits(superuser) && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            assertThat(secondWaits(superuser))
                    .as("the second waits for the first")
                    .isTrue();
        }
        first.commit();
        return outcome.get(10, TimeUnit.SECONDS);
    }

    private static boolean secondWaits(Sql superuser) throws SQLException {
        superuser.undo();
        return superuser.one(Boolean.class, """
                select exists (select from pg_stat_activity where wait_event_type = 'Lock' and usename = 'nameh_desk')
                """);
    }

    private EditionBySql sameFor(Sql other) throws SQLException {
        return EditionBySql.of(
                other, edition.letter(), (Long) edition.get("version_id"), (Long) edition.get("approval_id"), (Long)
                        edition.get("consent_id"));
    }
}
