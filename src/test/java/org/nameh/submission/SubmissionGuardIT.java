package org.nameh.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.security.SecureRandom;
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

/** Attacks what was sent over the public form by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SubmissionGuardIT {

    private static final String BEGIN =
            "insert into desk.submission values (?, ?, 'fa', now() - ?::interval, now() - ?::interval, ?)";

    private static final String ENCLOSE = """
            insert into desk.submission_file (id, submission_id, name, type, size, stored, pages, digest)
            values (?, ?, ?, 'JPEG', 10, 20, 1, ?)
            """;

    private static final String STEP = """
            insert into desk.submission_step (submission_id, step, taken_by, taken_at, letter_id, reason, words)
            values (?, ?, ?, now(), ?, ?, ?)
            """;

    private static final byte[] SEALED = new byte[40];

    private Sql desk;
    private long id;

    @BeforeEach
    void connect() throws SQLException {
        desk = Sql.as("nameh_desk");
        id = begun("1 hour");
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void isChangedAndThrownAwayUntilItIsSent() throws SQLException {
        enclose();
        assertThat(desk.refusal("update desk.submission set content = ?, saved_at = now() where id = ?", SEALED, id))
                .isEqualTo(ACCEPTED);
        assertThat(desk.refusal("delete from desk.submission_file where submission_id = ?", id))
                .isEqualTo(ACCEPTED);
        assertThat(desk.refusal("delete from desk.submission where id = ?", id)).isEqualTo(ACCEPTED);
    }

    @Test
    void staysAsItWasSent() throws SQLException {
        enclose();
        send();

        for (var change : List.of(
                "update desk.submission set content = decode(repeat('00', 41), 'hex') where id = ?",
                "update desk.submission set content = null where id = ?",
                "update desk.submission set saved_at = now() where id = ?",
                "update desk.submission set language = 'de' where id = ?",
                "delete from desk.submission where id = ?",
                "delete from desk.submission_file where submission_id = ?")) {
            assertThat(desk.refusal(change, id)).as(change).isEqualTo("submission_sent_stays");
        }
        assertThat(refusalToEnclose()).isEqualTo("submission_sent_stays");
    }

    @Test
    void keepsItsCodeAndItsSeals() throws SQLException {
        enclose();
        for (var change : List.of(
                "submission set code_hash = sha256('x')",
                "submission set begun_at = now()",
                "submission_file set size = 1",
                "submission_piece set sealed = null",
                "submission_picture set sealed = null",
                "submission_step set reason = 'OTHER'")) {
            assertThat(desk.refusal("update desk." + change)).as(change).isEqualTo(NO_RIGHT);
        }
        for (var table : List.of("submission_step", "submission_piece", "submission_picture")) {
            assertThat(desk.refusal("delete from desk." + table)).as(table).isEqualTo(NO_RIGHT);
        }
        try (var owner = Sql.as("nameh_owner")) {
            assertThat(owner.refusal("delete from desk.submission_step")).isEqualTo("append_only");
        }
        assertThat(desk.refusal("update desk.submission set content = decode('00', 'hex') where id = ?", id))
                .isEqualTo("submission_sealed");
    }

    @Test
    void isSettledOnlyOnceItIsSent() throws SQLException {
        assertThat(accept("clerk")).isEqualTo("submission_sent_first");
        assertThat(decline("clerk", "OTHER", SEALED)).isEqualTo("submission_sent_first");
        send();
        assertThat(accept("clerk")).isEqualTo(ACCEPTED);
    }

    @Test
    void isAcceptedOnceAndDeclinedNoMore() throws SQLException {
        send();
        assertThat(accept("clerk")).isEqualTo(ACCEPTED);

        assertThat(accept("clerk")).isIn("submission_step_pkey", "submission_settled_once");
        assertThat(decline("clerk", "OTHER", SEALED)).isEqualTo("submission_settled_once");
    }

    @Test
    void isDeclinedOnceForAReasonAndAcceptedNoMore() throws SQLException {
        send();
        assertThat(decline("editor", null, SEALED)).isEqualTo("submission_declined_why");
        assertThat(decline("editor", "OTHER", null)).isEqualTo("submission_declined_why");
        assertThat(decline("editor", "OTHER", SEALED)).isEqualTo(ACCEPTED);

        assertThat(accept("clerk")).isEqualTo("submission_settled_once");
    }

    @Test
    void isAcceptedByRegistrarsAlone() throws SQLException {
        send();

        assertThat(accept("editor")).isEqualTo("submission_by_registrar");
        assertThat(decline("auditor", "OTHER", SEALED)).isEqualTo("submission_by_registrar");
        assertThat(accept("clerk")).isEqualTo(ACCEPTED);
    }

    @Test
    void becomesALetterThatNoOtherBecame() throws SQLException {
        send();
        var letter = LetterBySql.registered(desk).id();
        assertThat(desk.refusal(STEP, id, "ACCEPTED", "clerk", letter, null, null))
                .isEqualTo(ACCEPTED);
        id = begun("1 hour");
        send();

        assertThat(desk.refusal(STEP, id, "ACCEPTED", "clerk", letter, null, null))
                .isEqualTo("submission_step_letter_id_key");
        assertThat(desk.refusal(STEP, id, "ACCEPTED", "clerk", null, null, null))
                .isEqualTo("submission_accepted_as");
    }

    @Test
    void isEmptiedWhenItIsAccepted() throws SQLException {
        enclose();
        send();
        accept("clerk");

        assertThat(files()).isZero();
        assertThat(desk.one(Boolean.class, "select content is null from desk.submission where id = ?", id))
                .isTrue();
    }

    @Test
    void isDestroyedThirtyDaysAfterItWasDeclined() throws SQLException {
        enclose();
        send();
        decline("clerk", "OTHER", SEALED);
        assertThat(desk.refusal(STEP, id, "DESTROYED", null, null, null, null)).isEqualTo("submission_destroyed_late");
        desk.run("select desk.forget_submissions()");
        assertThat(files()).isEqualTo(1);

        id = begun("40 days");
        enclose();
        send();
        desk.run("""
                insert into desk.submission_step (submission_id, step, taken_by, taken_at, reason, words)
                values (?, 'DECLINED', 'clerk', now() - interval '31 days', 'OTHER', ?)
                """, id, SEALED);
        desk.run("select desk.forget_submissions()");
        assertThat(files()).isZero();
        assertThat(desk.one(Boolean.class, "select content is null from desk.submission where id = ?", id))
                .isTrue();
    }

    @Test
    void isForgottenThirtyDaysAfterItWasSavedLast() throws SQLException {
        var old = begun("31 days");
        var sent = begun("31 days");
        desk.run(STEP, sent, "SENT", null, null, null, null);
        desk.run("select desk.forget_submissions()");

        assertThat(desk.all(Long.class, "select id from desk.submission where id in (?, ?, ?)", id, old, sent))
                .containsExactlyInAnyOrder(id, sent);
    }

    @Test
    void hasTwentyFilesAtMost() throws SQLException {
        for (var file = 0; file < 20; file++) {
            enclose();
        }

        assertThat(refusalToEnclose()).isEqualTo("submission_twenty_files");
    }

    @Test
    void isSentBySomebodyWithoutAnAccount() throws SQLException {
        assertThat(desk.refusal(STEP, id, "SENT", "clerk", null, null, null)).isEqualTo("submission_step_by");
        desk.run("update desk.submission set content = null where id = ?", id);
        assertThat(desk.refusal(STEP, id, "SENT", null, null, null, null)).isEqualTo("submission_empty");
    }

    private long begun(String ago) throws SQLException {
        var next = LetterBySql.next(desk, "submission_seq");
        desk.run(BEGIN, next, random(), ago, ago, SEALED);
        return next;
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private void send() throws SQLException {
        desk.run(STEP, id, "SENT", null, null, null, null);
    }

    private String accept(String by) throws SQLException {
        return desk.refusal(
                STEP, id, "ACCEPTED", by, LetterBySql.registered(desk).id(), null, null);
    }

    private String decline(String by, String reason, byte[] words) throws SQLException {
        return desk.refusal(STEP, id, "DECLINED", by, null, reason, words);
    }

    private void enclose() throws SQLException {
        desk.run(ENCLOSE, LetterBySql.next(desk, "submission_file_seq"), id, SEALED, random());
    }

    private String refusalToEnclose() throws SQLException {
        return desk.refusal(ENCLOSE, LetterBySql.next(desk, "submission_file_seq"), id, SEALED, random());
    }

    private int files() throws SQLException {
        return desk.one(Long.class, "select count(*) from desk.submission_file where submission_id = ?", id)
                .intValue();
    }
}
