package org.nameh.facsimile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;

/** Attacks the scans by plain SQL: in the name of the application's role, and of that which serves the public. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ScanGuardIT {

    private static final String SCAN = """
            insert into desk.scan (id, file_name, type, size, digest, content, received_by, received_at)
            values (?, 'a.jpg', 'JPEG', ?, sha256(cast(? as bytea)), cast(? as bytea), 'clerk', now())
            """;

    private static final String LEAF = """
            insert into desk.leaf (id, scan_id, page, tray, position, turn, version) values (?, ?, ?, ?, 1, 0, 0)
            """;

    private Sql desk;
    private long scan;
    private long leaf;

    @BeforeEach
    void keepALeaf() throws SQLException {
        desk = Sql.as("nameh_desk");
        scan = LetterBySql.next(desk, "scan_seq");
        leaf = LetterBySql.next(desk, "leaf_seq");
        desk.run(SCAN, scan, 3, "abc", "abc");
        desk.run(LEAF, leaf, scan, 1, UUID.randomUUID());
        desk.run("insert into desk.leaf_picture values (?, 'SCREEN', 0, 1, 1, 'x')", leaf);
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void refusesBytesThatDoNotFitTheirHash() throws SQLException {
        var next = LetterBySql.next(desk, "scan_seq");

        assertThat(desk.refusal(SCAN, next, 3, "abd", "abc")).isEqualTo("scan_is_unaltered");
        assertThat(desk.refusal(SCAN, next, 4, "abc", "abc")).isEqualTo("scan_is_whole");
        assertThat(desk.refusal(SCAN, next, 3, "abc", "abc")).isEqualTo(ACCEPTED);
    }

    @Test
    void neverChangesAFileOrAPicture() throws SQLException {
        for (var attempt : List.of(
                "update desk.scan set content = 'x'",
                "update desk.scan set file_name = 'x'",
                "delete from desk.scan",
                "truncate desk.scan cascade",
                "update desk.leaf_picture set content = 'x'",
                "delete from desk.leaf_picture",
                "delete from desk.leaf_twin",
                "update desk.leaf_twin set sameness = 'FILE'",
                "delete from desk.leaf",
                "truncate desk.leaf cascade")) {
            assertThat(desk.refusal(attempt)).as(attempt).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void neverChangesAFileEvenForItsOwner() throws SQLException {
        try (var owner = Sql.as("nameh_owner")) {
            assertThat(owner.refusal("update desk.scan set content = 'x'")).isEqualTo("append_only");
            assertThat(owner.refusal("delete from desk.scan")).isEqualTo("append_only");
            assertThat(owner.refusal("delete from desk.leaf_picture")).isEqualTo("append_only");
        }
    }

    @Test
    void keepsTheIdentityOfALeaf() throws SQLException {
        for (var change :
                List.of("scan_id = 1", "page = 2", "tray = gen_random_uuid()", "likeness = 1", "label = '2026/0001'")) {
            assertThat(change(change)).as(change).isEqualTo(NO_RIGHT);
        }
        assertThat(change("turn = 90")).isEqualTo(ACCEPTED);
        assertThat(change("turn = 45")).isEqualTo("leaf_turn_check");
        assertThat(change("position = 7")).isEqualTo(ACCEPTED);
    }

    @Test
    void leavesALeafAtALetter() throws SQLException {
        var letter = LetterBySql.registered(desk).id();
        var other = LetterBySql.registered(desk).id();

        assertThat(change("letter_id = " + letter)).isEqualTo(ACCEPTED);
        assertThat(change("letter_id = null")).isEqualTo("leaf_stays_with_a_letter");
        assertThat(change("letter_id = " + other)).isEqualTo(ACCEPTED);
    }

    @Test
    void discardsOnceAndForAReason() throws SQLException {
        assertThat(change("discarded_by = 'clerk', discarded_at = now()")).isEqualTo("leaf_check1");
        assertThat(change("discarded_by = 'clerk', discarded_at = now(), discard_reason = 'twice'"))
                .isEqualTo(ACCEPTED);
        assertThat(change("discard_reason = 'other'")).isEqualTo("leaf_discarded");
        assertThat(change("discarded_by = null, discarded_at = null, discard_reason = null"))
                .isEqualTo("leaf_discarded");
        assertThat(change("turn = 90")).isEqualTo("leaf_discarded");
    }

    @Test
    void isNothingToTheReader() throws SQLException {
        try (var reader = Sql.as("nameh_reader")) {
            for (var table : List.of("scan", "leaf", "leaf_picture", "leaf_twin")) {
                assertThat(reader.refusal("select from desk." + table))
                        .as(table)
                        .isEqualTo(NO_RIGHT);
            }
        }
    }

    private String change(String change) throws SQLException {
        return desk.refusal("update desk.leaf set " + change + " where id = ?", leaf);
    }
}
