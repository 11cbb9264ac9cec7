package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;

import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;

/** Hands letters in whose entry is not complete, by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EntryCompleteIT {

    private static final String SUBMIT = """
            update desk.letter_version set state = 'SUBMITTED', submitted_by = 'translator', submitted_at = now()
            where id = ?
            """;

    private Sql desk;
    private LetterBySql letter;
    private long version;

    @BeforeEach
    void write() throws SQLException {
        desk = Sql.as("nameh_desk");
        letter = LetterBySql.registered(desk);
        version = letter.draft(1, "translator");
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void isAcceptedWithKindAndLanguage() throws SQLException {
        assertThat(desk.refusal(SUBMIT, version)).isEqualTo(ACCEPTED);
    }

    @Test
    void isRefusedWithoutAKind() throws SQLException {
        desk.run("update desk.letter set kind = null where id = ?", letter.id());

        assertThat(desk.refusal(SUBMIT, version)).isEqualTo("entry_complete");
    }

    @Test
    void isRefusedWithoutALanguage() throws SQLException {
        desk.run("update desk.letter set languages = '{und}' where id = ?", letter.id());

        assertThat(desk.refusal(SUBMIT, version)).isEqualTo("entry_complete");
    }

    @Test
    void isRefusedForAVersionWithoutALanguage() throws SQLException {
        desk.run("update desk.letter_version set language = 'und' where id = ?", version);

        assertThat(desk.refusal(SUBMIT, version)).isEqualTo("entry_complete");
    }
}
