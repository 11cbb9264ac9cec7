package org.nameh.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.EditionBySql;
import org.nameh.support.ReaderBySql;
import org.nameh.support.Sql;
import org.nameh.support.Waiting;

/**
 * A revocation and a publication under the same consent, at the same moment: whoever comes first, nobody
 * reads the letter.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RevocationRaceIT {

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
        first.undo();
        edition.clear();
        first.close();
        second.close();
        reader.close();
    }

    @Test
    void refusesToPublishWhileTheRevocationIsBeingRecorded() throws Exception {
        edition.revoke();

        var refusal = Waiting.untilCommitOf(first, () -> sameFor(second).refusal(Map.of()));

        assertThat(refusal).isEqualTo("consent_unrevoked");
    }

    @Test
    void stopsWhatWasBeingPublished() throws Exception {
        edition.publish().shelve();

        Waiting.untilCommitOf(first, () -> {
            sameFor(second).revoke();
            return "revoked";
        });
        second.commit();

        assertThat(reader.sees(edition.publicId())).isEqualTo("gone");
    }

    private EditionBySql sameFor(Sql other) throws SQLException {
        return EditionBySql.of(
                other, edition.letter(), (Long) edition.get("version_id"), (Long) edition.get("approval_id"), (Long)
                        edition.get("consent_id"));
    }
}
