package org.nameh.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.LetterBySql.QUIET_YEAR;
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

/** Attacks imports and their blocks of numbers by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ImportGuardIT {

    private static final String BRING = """
            insert into desk.import (id, name, format, size, header, mapping, received_on, language, state, run, rows_read, ready,
                registered, failed, brought_by, brought_at, started_by, touched_at, version)
            values (?, 'x', 'TEI', 1, '{}', '{}', '2026-01-02', 'en', 'READING', 1, 1, 1, 0, 0, 'clerk', now(), 'clerk', now(), 0)
            """;

    private static final String ROW = """
            insert into desk.import_row (import_id, row_no, source, outcome, findings) values (?, ?, 'x', 'READY', '')
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
    void takesABlockThatIsUsedWholly() throws SQLException {
        var first = block(3);
        for (var serial = first; serial < first + 3; serial++) {
            LetterBySql.registered(desk, QUIET_YEAR, serial);
        }

        assertThat(desk.refusal("set constraints all immediate")).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesABlockOfWhichANumberIsLeft() throws SQLException {
        var first = block(3);
        LetterBySql.registered(desk, QUIET_YEAR, first);
        LetterBySql.registered(desk, QUIET_YEAR, first + 2);

        assertThat(desk.refusalToCommit()).isEqualTo("number_series_without_gap");
    }

    @Test
    void refusesANumberBeyondTheBlock() throws SQLException {
        var first = block(2);

        assertThat(LetterBySql.refusalToRegister(desk, QUIET_YEAR, first + 2)).isEqualTo("letter_number_drawn");
        assertThat(LetterBySql.refusalToRegister(desk, QUIET_YEAR, first + 1)).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesABlockThatIsNone() throws SQLException {
        for (var size : List.of(0, -1, 1001)) {
            assertThat(desk.refusal("select desk.next_numbers(?, ?)", QUIET_YEAR, size))
                    .isEqualTo("number_block");
        }
    }

    private int block(int size) throws SQLException {
        return desk.one(Integer.class, "select desk.next_numbers(?, ?)", QUIET_YEAR, size);
    }

    @Test
    void fixesTheRowsOnceTheyAreTried() throws SQLException {
        var id = brought();
        assertThat(desk.refusal(ROW, id, 2)).isEqualTo(ACCEPTED);
        assertThat(desk.refusal("delete from desk.import_row where import_id = ? and row_no = 2", id))
                .isEqualTo(ACCEPTED);

        desk.run("update desk.import set state = 'READ' where id = ?", id);

        assertThat(desk.refusal(ROW, id, 3)).isEqualTo("import_rows_fixed");
        assertThat(desk.refusal("delete from desk.import_row where import_id = ?", id))
                .isEqualTo("import_rows_fixed");
    }

    @Test
    void settlesARowForGood() throws SQLException {
        var id = brought();
        assertThat(outcome(id, "FAILED")).isEqualTo(ACCEPTED);

        assertThat(outcome(id, "READY")).isEqualTo("import_row_settled");
        assertThat(desk.refusal("update desk.import_row set source = 'y' where import_id = ?", id))
                .isEqualTo(NO_RIGHT);
        assertThat(outcome(id, "REGISTERED")).isEqualTo("import_row_settled");
    }

    @Test
    void registersNoRowWithoutItsLetter() throws SQLException {
        var id = brought();

        assertThat(outcome(id, "REGISTERED")).startsWith("import_row_check");
        assertThat(desk.refusal(
                        "update desk.import_row set outcome = 'REGISTERED', registration_year = 1, registration_serial = 1 where import_id = ?",
                        id))
                .isEqualTo("import_row_registration_year_registration_serial_fkey");
    }

    private String outcome(long id, String outcome) throws SQLException {
        return desk.refusal("update desk.import_row set outcome = ? where import_id = ?", outcome, id);
    }

    @Test
    void keepsAnImportThatHasBegun() throws SQLException {
        var id = brought();
        assertThat(change(id, "language = 'de'")).isEqualTo(ACCEPTED);
        assertThat(change(id, "brought_by = 'editor'")).isEqualTo("import_identity_kept");
        assertThat(change(id, "run = 0")).isEqualTo("import_identity_kept");

        assertThat(change(id, "state = 'REGISTERING'")).isEqualTo(ACCEPTED);

        for (var attempt :
                List.of("language = 'fa'", "received_on = '2020-01-01'", "state = 'READING'", "state = 'RECEIVED'")) {
            assertThat(change(id, attempt)).as(attempt).isEqualTo("import_begun");
        }
        assertThat(change(id, "state = 'DONE'")).isEqualTo(ACCEPTED);
        assertThat(change(id, "state = 'REGISTERING'")).isEqualTo("import_begun");
    }

    private String change(long id, String change) throws SQLException {
        return desk.refusal("update desk.import set " + change + " where id = ?", id);
    }

    @Test
    void losesNoFile() throws SQLException {
        for (var attempt : List.of(
                "delete from desk.import",
                "update desk.import_piece set content = 'x'",
                "delete from desk.import_piece",
                "update desk.import_identity set correspondent_id = 1",
                "delete from desk.import_identity")) {
            assertThat(desk.refusal(attempt)).as(attempt).isEqualTo(NO_RIGHT);
        }
    }

    private long brought() throws SQLException {
        var id = LetterBySql.next(desk, "import_seq");
        desk.run(BRING, id);
        desk.run(ROW, id, 1);
        return id;
    }
}
