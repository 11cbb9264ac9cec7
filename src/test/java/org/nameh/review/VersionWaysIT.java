package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;

import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;

/** Attacks the ways that a version may go by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class VersionWaysIT {

    private Sql desk;
    private LetterBySql letter;

    @BeforeEach
    void register() throws SQLException {
        desk = Sql.as("nameh_desk");
        letter = LetterBySql.registered(desk);
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void beginsAsADraft() throws SQLException {
        var open = """
                insert into desk.letter_version
                    (id, letter_id, ordinal, state, language, transcription, opened_by, opened_at, edited_by, edited_at,
                     submitted_by, submitted_at, version, snapshot)
                values (?, ?, 1, ?, 'en', '', 'clerk', now(), 'clerk', now(), 'clerk', now(), 0, '{}')
                """;
        var version = LetterBySql.next(desk, "letter_version_seq");

        for (var state : List.of("SUBMITTED", "IN_REVIEW", "APPROVED", "RETURNED", "REJECTED", "SUPERSEDED")) {
            assertThat(desk.refusal(open, version, letter.id(), state)).isEqualTo("version_begins_as_draft");
        }
    }

    @Test
    void goesNoOtherWayFromDraftThanToReview() throws SQLException {
        var version = letter.draft(1, "translator");

        for (var state : List.of("IN_REVIEW", "APPROVED", "RETURNED", "REJECTED", "SUPERSEDED")) {
            assertThat(refusalToBring(version, state)).as(state).isEqualTo("version_transition");
        }
        assertThat(refusalToBring(version, "SUBMITTED")).isEqualTo(ACCEPTED);
    }

    @Test
    void neverBecomesADraftAgain() throws SQLException {
        var version = letter.submitted();

        assertThat(refusalToBring(version, "DRAFT")).isEqualTo("version_transition");
        assertThat(refusalToBring(version, "IN_REVIEW")).isEqualTo(ACCEPTED);
        assertThat(refusalToBring(version, "DRAFT")).isEqualTo("version_transition");
    }

    @Test
    void comesToItsEndByTheDecisionThatSaysSo() throws SQLException {
        var version = letter.submitted();
        letter.decide(version, "RETURN", "editor");

        assertThat(refusalToBring(version, "APPROVED")).isEqualTo("version_needs_decision");
        assertThat(refusalToBring(version, "REJECTED")).isEqualTo("version_needs_decision");
        assertThat(refusalToBring(version, "RETURNED")).isEqualTo(ACCEPTED);
    }

    @Test
    void isTheOnlyOneOpen() throws SQLException {
        var first = letter.submitted();

        assertThat(refusalToOpen(2)).isEqualTo("letter_version_one_open");
        letter.approve(first);
        assertThat(refusalToOpen(1)).isEqualTo("letter_version_letter_id_ordinal_key");
        assertThat(refusalToOpen(2)).isEqualTo(ACCEPTED);
    }

    @Test
    void beginsWithoutASnapshot() throws SQLException {
        var open = """
                insert into desk.letter_version
                    (id, letter_id, ordinal, state, language, transcription, opened_by, opened_at, edited_by, edited_at,
                     version, snapshot)
                values (?, ?, 1, 'DRAFT', 'en', '', 'clerk', now(), 'clerk', now(), 0, ?)
                """;
        var version = LetterBySql.next(desk, "letter_version_seq");

        assertThat(desk.refusal(open, version, letter.id(), "{}")).isEqualTo("letter_version_check");
        assertThat(desk.refusal(open, version, letter.id(), null)).isEqualTo(ACCEPTED);
    }

    private String refusalToBring(long version, String state) throws SQLException {
        var change = """
                update desk.letter_version set state = ?,
                    submitted_by = coalesce(submitted_by, 'translator'), submitted_at = coalesce(submitted_at, now())
                where id = ?
                """;
        return desk.refusal(change, state, version);
    }

    private String refusalToOpen(int ordinal) throws SQLException {
        var open = """
                insert into desk.letter_version
                    (id, letter_id, ordinal, state, language, transcription, opened_by, opened_at, edited_by, edited_at,
                     version)
                values (?, ?, ?, 'DRAFT', 'en', '', 'clerk', now(), 'clerk', now(), 0)
                """;
        return desk.refusal(open, LetterBySql.next(desk, "letter_version_seq"), letter.id(), ordinal);
    }
}
