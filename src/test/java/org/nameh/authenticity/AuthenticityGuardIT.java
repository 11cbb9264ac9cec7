package org.nameh.authenticity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;

/** Attacks what was found of the authenticity of letters by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AuthenticityGuardIT {

    private static final String RECORD = """
            insert into desk.authentication (id, letter_id, level, method, note, verified_by, verified_at)
            values (nextval('desk.authentication_seq'), ?, ?, ?, ?, ?, now())
            """;

    private Sql desk;
    private long letter;

    @BeforeEach
    void register() throws SQLException {
        desk = Sql.as("nameh_desk");
        letter = LetterBySql.registered(desk).id();
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void takesWhatWasFound() throws SQLException {
        assertThat(record("UNVERIFIED", null, null, "clerk")).isEqualTo(ACCEPTED);
        assertThat(record("PLAUSIBLE", "HANDWRITING", null, "clerk")).isEqualTo(ACCEPTED);
        assertThat(record("VERIFIED", "OTHER", "She came with her passport.", "editor"))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesToBeSureWithoutSayingHow() throws SQLException {
        assertThat(record("VERIFIED", null, "Surely.", "editor")).isEqualTo("authentication_says_how");
        assertThat(record("PLAUSIBLE", null, null, "editor")).isEqualTo("authentication_says_how");
        assertThat(record("VERIFIED", "OTHER", null, "editor")).isEqualTo("authentication_says_how");
    }

    @Test
    void refusesWhatTheHouseHasNoWordFor() throws SQLException {
        assertThat(record("CERTAIN", "WITNESS", null, "editor")).isEqualTo("authentication_level_check");
        assertThat(record("VERIFIED", "ORACLE", null, "editor")).isEqualTo("authentication_method_check");
        assertThat(record("VERIFIED", "WITNESS", " ", "editor")).isEqualTo("authentication_note_check");
        assertThat(record("VERIFIED", "WITNESS", null, "nobody")).isEqualTo("authentication_verified_by_fkey");
    }

    @Test
    void letsNobodyChangeWhatWasFound() throws SQLException {
        record("PLAUSIBLE", "HANDWRITING", null, "clerk");

        assertThat(desk.refusal("update desk.authentication set level = 'VERIFIED'"))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("delete from desk.authentication")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("truncate desk.authentication")).isEqualTo(NO_RIGHT);
    }

    @Test
    void letsNotEvenTheOwnerChangeIt() throws SQLException {
        try (var owner = Sql.as("nameh_owner")) {
            assertThat(owner.refusal("update desk.authentication set level = 'VERIFIED'"))
                    .isEqualTo("append_only");
            assertThat(owner.refusal("delete from desk.authentication")).isEqualTo("append_only");
        }
    }

    @Test
    void isClosedToTheRoleOfTheReaders() throws SQLException {
        try (var reader = Sql.as("nameh_reader")) {
            assertThat(reader.refusal("select from desk.authentication")).isEqualTo(NO_RIGHT);
        }
    }

    private String record(String level, String method, String note, String by) throws SQLException {
        return desk.refusal(RECORD, letter, level, method, note, by);
    }
}
