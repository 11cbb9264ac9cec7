package org.nameh.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

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

/** Attacks what writers do by receipt, by plain SQL in the name of the application's role: nobody signs in as one, and nothing is widened. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ReceiptGuardIT {

    private static final String WRITER = "writer.by-receipt";

    private static final String RECEIPT = """
            insert into desk.receipt (id, letter_id, token, code_hash, language, issued_by, issued_at)
            values (nextval('desk.receipt_seq'), ?, gen_random_uuid(), ?, 'fa', 'clerk', now())
            """;

    private static final String GRANT = """
            insert into desk.consent_grant (id, letter_id, act, name_form, pseudonym, languages, valid_from, valid_until, given_how,
                recorded_by, recorded_at)
            select ?, letter_id, coalesce(?, act), ?, ?, cast(? as text[]), valid_from + ?::int, valid_until + ?::int, 'BY_MESSAGE', ?, now()
            from desk.consent_grant where id = ?
            """;

    private static final String REVOKE = "insert into desk.consent_revocation values (?, null, ?, now())";

    private static final String CALL_BACK = """
            insert into desk.call_back (id, letter_id, token, way, language, asked_at) values (?, ?, gen_random_uuid(), ?, 'fa', now())
            """;

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
    void letsNobodySignInAsAWriter() throws SQLException {
        assertThat(desk.one(
                        Boolean.class,
                        "select disabled_at is not null and password_hash = 'none' from desk.account where name = ?",
                        WRITER))
                .isTrue();
        for (var change :
                List.of("disabled_at = null", "password_hash = 'x'", "display_name = 'x'", "reserved = false")) {
            assertThat(desk.refusal("update desk.account set " + change + " where name = ?", WRITER))
                    .as(change)
                    .isEqualTo("account_reserved");
        }
        for (var role : List.of("REGISTRAR", "EDITOR", "ADMIN", "AUDITOR", "TRANSLATOR")) {
            assertThat(desk.refusal("insert into desk.account_role values (?, ?)", WRITER, role))
                    .isEqualTo("account_reserved");
        }
        assertThat(desk.refusal("insert into desk.account (name, display_name, password_hash, created_at, reserved)"
                        + " values ('another.reserved', 'x', 'x', now(), true)"))
                .isEqualTo("account_reserved");
        assertThat(desk.refusal("update desk.account set reserved = true where name = 'clerk'"))
                .isEqualTo("account_reserved");
        assertThat(desk.refusal("update desk.account set display_name = display_name where name = 'clerk'"))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void actsOnNoLetterWithoutAReceipt() throws SQLException {
        var consent = consent("FULL", null, "{}");

        assertThat(desk.refusal(REVOKE, consent, WRITER)).isEqualTo("writer_has_receipt");
        assertThat(desk.refusal(CALL_BACK, callBackId(), letter.id(), new byte[40]))
                .isEqualTo("writer_has_receipt");
        assertThat(narrowed(consent, "ANONYMOUS", null, "{}")).isEqualTo("writer_has_receipt");

        receipt((byte) 1);
        assertThat(desk.refusal(REVOKE, consent, WRITER)).isEqualTo(ACCEPTED);
    }

    @Test
    void widensNothing() throws SQLException {
        receipt((byte) 2);
        var consent = consent("INITIALS", null, "{en,fa}");
        assertThat(narrowed(consent, "ANONYMOUS", null, "{en}")).isEqualTo("consent_narrowed_alone");
        desk.run(REVOKE, consent, WRITER);

        assertThat(narrowed(consent, "FULL", null, "{en}")).isEqualTo("consent_narrowed_alone");
        assertThat(narrowed(consent, "INITIALS", null, "{}")).isEqualTo("consent_narrowed_alone");
        assertThat(narrowed(consent, "INITIALS", null, "{en,de}")).isEqualTo("consent_narrowed_alone");
        assertThat(granted(consent, "COURTS", "INITIALS", null, "{en}", 0, 0, WRITER))
                .isEqualTo("consent_narrowed_alone");
        assertThat(granted(consent, null, "INITIALS", null, "{en}", -1, 0, WRITER))
                .isEqualTo("consent_narrowed_alone");
        assertThat(granted(consent, null, "INITIALS", null, "{en}", 0, 1, WRITER))
                .isEqualTo("consent_narrowed_alone");
        assertThat(narrowed(consent, "INITIALS", null, "{en}")).isEqualTo(ACCEPTED);
        assertThat(narrowed(consent, "PSEUDONYM", "Somebody", "{en}")).isEqualTo(ACCEPTED);
        assertThat(narrowed(consent, "ANONYMOUS", null, "{en,fa}")).isEqualTo(ACCEPTED);
    }

    @Test
    void takesNoOtherPseudonymForANarrowerOne() throws SQLException {
        receipt((byte) 3);
        var consent = consent("PSEUDONYM", "Somebody", "{}");
        desk.run(REVOKE, consent, WRITER);

        assertThat(narrowed(consent, "PSEUDONYM", "My Real Name", "{en}")).isEqualTo("consent_narrowed_alone");
        assertThat(narrowed(consent, "PSEUDONYM", "Somebody", "{en}")).isEqualTo(ACCEPTED);
    }

    /** What staff took back, or a writer before, is not what this writer narrows now. */
    @Test
    void narrowsOnlyWhatTheWriterTakesBackInTheSameMoment() throws SQLException {
        receipt((byte) 4);
        var consent = consent("FULL", null, "{}");
        desk.run(REVOKE, consent, "editor");

        assertThat(narrowed(consent, "ANONYMOUS", null, "{}")).isEqualTo("consent_narrowed_alone");
        assertThat(granted(consent, null, "FULL", null, "{}", 0, 0, "editor")).isEqualTo(ACCEPTED);
    }

    @Test
    void keepsHowACallBackIsSafeSealedAlone() throws SQLException {
        receipt((byte) 5);

        assertThat(desk.refusal(CALL_BACK, callBackId(), letter.id(), "her neighbour".getBytes()))
                .isEqualTo("call_back_sealed");
        assertThat(desk.refusal(CALL_BACK, callBackId(), letter.id(), new byte[29]))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void isCalledBackOnceByStaff() throws SQLException {
        receipt((byte) 6);
        var id = callBackId();
        desk.run(CALL_BACK, id, letter.id(), new byte[40]);
        var done = "update desk.call_back set done_by = ?, done_at = now() where id = ?";

        for (var other : List.of("translator", "admin", "auditor", WRITER)) {
            assertThat(desk.refusal(done, other, id)).as(other).isEqualTo("call_back_by_staff");
        }
        assertThat(desk.refusal(done, "clerk", id)).isEqualTo(ACCEPTED);
        assertThat(desk.refusal(done, "editor", id)).isEqualTo("call_back_done_once");
    }

    @Test
    void neverChangesOrLosesACallBack() throws SQLException {
        for (var attempt : List.of(
                "delete from desk.call_back",
                "truncate desk.call_back",
                "update desk.call_back set way = '\\x00'",
                "update desk.call_back set letter_id = letter_id",
                "update desk.call_back set asked_at = now()")) {
            assertThat(desk.refusal(attempt)).as(attempt).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void givesNoCodeTwice() throws SQLException {
        receipt((byte) 7);

        assertThat(desk.refusal(RECEIPT, letter.id(), hash((byte) 7))).isEqualTo("receipt_code_hash_key");
        assertThat(desk.refusal(RECEIPT, letter.id(), hash((byte) 8))).isEqualTo(ACCEPTED);
    }

    @Test
    void leadsTheNewestCodeAloneToItsLetter() throws SQLException {
        receipt((byte) 9);
        receipt((byte) 10);
        var stage = "select stage from desk.receipt_standing where code_hash = ?";

        assertThat(desk.all(String.class, stage, (Object) hash((byte) 9))).isEmpty();
        assertThat(desk.all(String.class, stage, (Object) hash((byte) 10))).containsExactly("RECEIVED");
    }

    private void receipt(byte code) throws SQLException {
        desk.run(RECEIPT, letter.id(), hash(code));
    }

    private static byte[] hash(byte code) {
        var hash = new byte[32];
        hash[0] = code;
        hash[31] = 77;
        return hash;
    }

    private long callBackId() throws SQLException {
        return LetterBySql.next(desk, "call_back_seq");
    }

    private long consent(String nameForm, String pseudonym, String languages) throws SQLException {
        var id = LetterBySql.next(desk, "consent_grant_seq");
        desk.run("""
                insert into desk.consent_grant (id, letter_id, act, name_form, pseudonym, languages, valid_from, valid_until, given_how,
                    recorded_by, recorded_at)
                values (?, ?, 'PUBLISH_TEXT', ?, ?, cast(? as text[]), '2026-01-01', '2099-01-01', 'IN_WRITING', 'clerk', now())
                """, id, letter.id(), nameForm, pseudonym, languages);
        return id;
    }

    private String narrowed(long consent, String nameForm, String pseudonym, String languages) throws SQLException {
        return granted(consent, null, nameForm, pseudonym, languages, 0, 0, WRITER);
    }

    private String granted(
            long consent,
            String act,
            String nameForm,
            String pseudonym,
            String languages,
            int from,
            int until,
            String by)
            throws SQLException {
        var id = LetterBySql.next(desk, "consent_grant_seq");
        return desk.refusal(GRANT, id, act, nameForm, pseudonym, languages, from, until, by, consent);
    }
}
