package org.nameh.letter;

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

/** Attacks the voiding of numbers by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class VoidGuardIT {

    private static final String VOID = """
            update desk.letter set state = 'VOID', void_reason = ?, voided_by = ?, voided_at = now() where id = ?
            """;

    private Sql desk;

    @BeforeEach
    void connect() throws SQLException {
        desk = Sql.as("nameh_desk");
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void letsTheRegistrarAndAnEditorVoid() throws SQLException {
        assertThat(refusalToVoid(LetterBySql.registered(desk), "twice", "clerk"))
                .isEqualTo(ACCEPTED);
        assertThat(refusalToVoid(LetterBySql.registered(desk), "twice", "editor"))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesWhoeverNeitherRegisteredItNorEdits() throws SQLException {
        var letter = LetterBySql.registered(desk);

        assertThat(refusalToVoid(letter, "twice", "translator")).isEqualTo("void_by_another");
        assertThat(refusalToVoid(letter, "twice", "auditor")).isEqualTo("void_by_another");
    }

    @Test
    void refusesTheRegistrarOnAnotherDay() throws SQLException {
        var letter = LetterBySql.registered(desk, LetterBySql.QUIET_YEAR);
        var old = LetterBySql.registeredAgo(desk, "26 hours");

        assertThat(refusalToVoid(old, "twice", "clerk")).isEqualTo("void_same_day");
        assertThat(refusalToVoid(old, "twice", "editor")).isEqualTo(ACCEPTED);
        assertThat(refusalToVoid(letter, "twice", "clerk")).isEqualTo(ACCEPTED);
    }

    @Test
    void wantsAReason() throws SQLException {
        var letter = LetterBySql.registered(desk);

        assertThat(refusalToVoid(letter, "  ", "clerk")).isEqualTo("letter_void_reason_check");
        assertThat(refusalToVoid(letter, null, "clerk")).isEqualTo("letter_void_told");
        assertThat(desk.refusal("update desk.letter set void_reason = 'twice' where id = ?", letter.id()))
                .isEqualTo("letter_void_told");
    }

    @Test
    void changesNothingElseInPassing() throws SQLException {
        var letter = LetterBySql.registered(desk);

        assertThat(desk.refusal(VOID.replace("state =", "place = 'Shiraz', state ="), "twice", "clerk", letter.id()))
                .isEqualTo("void_keeps_the_entry");
    }

    @Test
    void isForEver() throws SQLException {
        var letter = voided();

        for (var change : List.of(
                "state = 'REGISTERED', void_reason = null, voided_by = null, voided_at = null",
                "void_reason = 'another'",
                "place = 'Shiraz'",
                "sender_id = null")) {
            assertThat(desk.refusal("update desk.letter set " + change + " where id = ?", letter.id()))
                    .as(change)
                    .isEqualTo("void_for_ever");
        }
    }

    @Test
    void isRefusedOnceAVersionIsApproved() throws SQLException {
        var letter = LetterBySql.registered(desk);
        var version = letter.submitted();
        assertThat(desk.refusal("select desk.void_hindrance(?)", letter.id())).isEqualTo(ACCEPTED);
        letter.approve(version);

        assertThat(refusalToVoid(letter, "twice", "clerk")).isEqualTo("void_before_approval");
        letter.bring(version, "SUPERSEDED");
        assertThat(refusalToVoid(letter, "twice", "editor")).isEqualTo("void_before_approval");
    }

    @Test
    void letsNothingMoreBeWrittenOfTheLetter() throws SQLException {
        var letter = LetterBySql.registered(desk);
        var version = letter.draft(1, "translator");
        refusalToVoid(letter, "twice", "clerk");
        desk.run("select set_config('nameh.caller', 'translator', true)");

        for (var attempt : List.of(
                "insert into desk.version_heading (version_id, language, title) values (%d, 'en', 'x')",
                "insert into desk.version_translation values (%d, 'fr', 'x')",
                "insert into desk.version_redaction values (%d, 0, 'en', 'x', 'NAME')",
                "insert into desk.version_mention values (%d, 0, 'x', 'OPEN')",
                "update desk.letter_version set transcription = 'x' where id = %d",
                "update desk.letter_version set state = 'SUBMITTED', submitted_by = 'translator', submitted_at = now() where id = %d")) {
            assertThat(desk.refusal(attempt.formatted(version))).as(attempt).isEqualTo("number_not_void");
        }
    }

    @Test
    void letsNobodyBeginAnything() throws SQLException {
        var letter = voided();

        assertThat(desk.refusal("""
                insert into desk.letter_version
                    (id, letter_id, ordinal, state, language, transcription, opened_by, opened_at, edited_by, edited_at, version)
                values (nextval('desk.letter_version_seq'), ?, 1, 'DRAFT', 'en', '', 'editor', now(), 'editor', now(), 0)
                """, letter.id())).isEqualTo("number_not_void");
        assertThat(desk.refusal("""
                insert into desk.consent_grant
                    (id, letter_id, act, name_form, languages, valid_from, given_how, recorded_by, recorded_at)
                values (nextval('desk.consent_grant_seq'), ?, 'KEEP', 'FULL', '{}', '2026-01-01', 'IN_WRITING', 'clerk', now())
                """, letter.id())).isEqualTo("number_not_void");
        assertThat(desk.refusal("""
                insert into desk.receipt (id, letter_id, token, code_hash, language, issued_by, issued_at)
                values (1, ?, gen_random_uuid(), sha256('1'), 'en', 'clerk', now())
                """, letter.id())).isEqualTo("number_not_void");
    }

    @Test
    void decidesOnNothingOfAVoidLetter() throws SQLException {
        var letter = LetterBySql.registered(desk);
        var version = letter.submitted();
        refusalToVoid(letter, "twice", "clerk");

        assertThat(letter.refusalToDecide(version, "APPROVE", "editor")).isEqualTo("number_not_void");
        assertThat(letter.refusalToDecide(version, "RETURN", "editor")).isEqualTo("number_not_void");
    }

    @Test
    void beginsWithNoLetter() throws SQLException {
        var drawn = desk.one(Integer.class, "select desk.next_number(1901)");

        assertThat(desk.refusal("""
                insert into desk.letter
                    (id, registration_year, registration_serial, public_id, token, kind, mode_of_receipt, received_on, languages,
                     state, void_reason, voided_by, voided_at, registered_by, registered_at, changed_by, changed_at, version)
                values (nextval('desk.letter_seq'), 1901, ?, ?, gen_random_uuid(), 'OTHER', 'POST', '2026-01-02', '{en}',
                     'VOID', 'x', 'clerk', now(), 'clerk', now(), 'clerk', now(), 0)
                """, drawn, LetterBySql.drawPublicId())).isEqualTo("void_after_registration");
    }

    private LetterBySql voided() throws SQLException {
        var letter = LetterBySql.registered(desk);
        desk.run(VOID, "twice", "clerk", letter.id());
        return letter;
    }

    private String refusalToVoid(LetterBySql letter, String reason, String by) throws SQLException {
        return desk.refusal(VOID, reason, by, letter.id());
    }
}
