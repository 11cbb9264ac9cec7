package org.nameh.custody;

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

/** Attacks the custody of originals, and the receipts, by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CustodyGuardIT {

    private static final String TRANSFER = """
            insert into desk.custody_transfer
                (id, letter_id, token, given_by, taken_by, held_from, reason, remark, corrects, recorded_by, recorded_at)
            values (?, ?, gen_random_uuid(), 'UNKNOWN', 'HOUSE', '2026-01-02', ?, ?, ?, 'clerk', now())
            """;

    private static final String EVIDENCE = """
            insert into desk.custody_evidence (transfer_id, file_name, media_type, content) values (?, 'slip.pdf', ?, ?)
            """;

    private static final String RECEIPT = """
            insert into desk.receipt (id, letter_id, token, code_hash, language, issued_by, issued_at)
            values (nextval('desk.receipt_seq'), ?, gen_random_uuid(), ?, 'en', 'clerk', now())
            """;

    /** How the database answers whoever writes what it reckons itself (SQLSTATE generated_always). */
    private static final String GENERATED = "428C9";

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
    void neverChangesOrLosesARow() throws SQLException {
        var letter = LetterBySql.registered(desk);
        transfer(letter.id(), null);
        desk.run("""
                insert into desk.custody_place (id, letter_id, token, place, shelfmark, recorded_by, recorded_at)
                values (nextval('desk.custody_place_seq'), ?, gen_random_uuid(), 'SHELF', 'Room 2', 'clerk', now())
                """, letter.id());
        desk.run(RECEIPT, letter.id(), new byte[32]);

        for (var table : List.of("custody_transfer", "custody_evidence", "custody_place", "receipt")) {
            for (var attempt : List.of("delete from desk.%s", "truncate desk.%s cascade")) {
                assertThat(desk.refusal(attempt.formatted(table))).as(table).isEqualTo(NO_RIGHT);
            }
        }
        for (var change : List.of(
                "custody_transfer set remark = 'x'",
                "custody_transfer set held_from = held_from - 1",
                "custody_evidence set file_name = 'x'",
                "custody_place set shelfmark = 'x'",
                "receipt set code_hash = sha256('x')")) {
            assertThat(desk.refusal("update desk." + change)).as(change).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void stopsEvenTheOwner() throws SQLException {
        try (var owner = Sql.as("nameh_owner")) {
            for (var table : List.of("custody_transfer", "custody_evidence", "custody_place", "receipt")) {
                assertThat(owner.refusal("delete from desk." + table)).as(table).isEqualTo("append_only");
            }
        }
    }

    @Test
    void correctsARowOfTheSameLetterOnce() throws SQLException {
        var letter = LetterBySql.registered(desk);
        var other = LetterBySql.registered(desk);
        var wrong = transfer(letter.id(), null);

        assertThat(refusal(other.id(), "LENT", "no", wrong)).isEqualTo("custody_corrects_own");
        assertThat(refusal(letter.id(), "LENT", null, wrong)).isEqualTo("custody_correction_explained");
        assertThat(refusal(letter.id(), "LENT", "the day was wrong", wrong)).isEqualTo(ACCEPTED);
        assertThat(refusal(letter.id(), "LENT", "again", wrong)).isEqualTo("custody_transfer_corrects_key");
    }

    @Test
    void undoesARowByACorrectionAlone() throws SQLException {
        var letter = LetterBySql.registered(desk);

        assertThat(refusal(letter.id(), "NEVER_HAPPENED", "no", null)).isEqualTo("custody_undone_only_by_correction");
        assertThat(refusal(letter.id(), "NEVER_HAPPENED", "no", transfer(letter.id(), null)))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void takesEvidenceOnlyWithItsTransfer() throws SQLException {
        var letter = LetterBySql.registered(desk);
        var transfer = transfer(letter.id(), null);

        assertThat(desk.refusal(EVIDENCE, transfer, "text/html", new byte[] {1}))
                .isEqualTo("custody_evidence_type");
        assertThat(desk.refusal(EVIDENCE, transfer, "application/pdf", new byte[0]))
                .isEqualTo("custody_evidence_size");
        assertThat(desk.refusal(EVIDENCE, transfer, "application/pdf", new byte[26_214_401]))
                .isEqualTo("custody_evidence_size");
        desk.run(EVIDENCE, transfer, "application/pdf", new byte[] {1, 2});
        assertThat(desk.one(
                        Boolean.class,
                        "select sha256 = sha256('\\x0102') and size = 2 from desk.custody_evidence where transfer_id = ?",
                        transfer))
                .isTrue();
    }

    @Test
    void takesNoEvidenceLater() throws SQLException {
        var old = desk.one(Long.class, """
                select t.id from desk.custody_transfer t
                where not exists (select from desk.custody_evidence e where e.transfer_id = t.id) limit 1
                """);

        assertThat(desk.refusal(EVIDENCE, old, "application/pdf", new byte[] {1}))
                .isEqualTo("custody_evidence_with_transfer");
    }

    @Test
    void inventsNoHash() throws SQLException {
        var transfer = transfer(LetterBySql.registered(desk).id(), null);

        assertThat(desk.refusal(
                        "insert into desk.custody_evidence (transfer_id, file_name, media_type, content, sha256) values (?, 'x', 'image/png', 'x', 'x')",
                        transfer))
                .isEqualTo(GENERATED);
    }

    @Test
    void keepsOfACodeNothingButItsHash() throws SQLException {
        var letter = LetterBySql.registered(desk);

        assertThat(desk.refusal(RECEIPT, letter.id(), "1234567890123456789012345678".getBytes()))
                .isEqualTo("receipt_code_hash_check");
        assertThat(desk.refusal(RECEIPT, letter.id(), new byte[32])).isEqualTo(ACCEPTED);
        assertThat(
                        desk.all(
                                String.class,
                                "select column_name::text from information_schema.columns where table_schema = 'desk' and table_name = 'receipt'"))
                .containsExactlyInAnyOrder(
                        "id", "letter_id", "token", "code_hash", "language", "issued_by", "issued_at");
    }

    private long transfer(long letter, Long corrects) throws SQLException {
        var id = LetterBySql.next(desk, "custody_transfer_seq");
        desk.run(TRANSFER, id, letter, "RECEIVED", corrects == null ? null : "wrong", corrects);
        return id;
    }

    private String refusal(long letter, String reason, String remark, Long corrects) throws SQLException {
        return desk.refusal(TRANSFER, LetterBySql.next(desk, "custody_transfer_seq"), letter, reason, remark, corrects);
    }
}
