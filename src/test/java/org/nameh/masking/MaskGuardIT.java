package org.nameh.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.ScanBySql.COPY;
import static org.nameh.support.ScanBySql.LAY;
import static org.nameh.support.ScanBySql.LOOK;
import static org.nameh.support.ScanBySql.SAY;
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
import org.nameh.support.ScanBySql;
import org.nameh.support.Sql;

/** Attacks what versions say of scans by plain SQL, in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MaskGuardIT {

    private static final String SNAPSHOT = "select snapshot from desk.letter_version where id = ?";

    private Sql desk;
    private LetterBySql letter;
    private long leaf;
    private long version;

    @BeforeEach
    void draft() throws SQLException {
        desk = Sql.as("nameh_desk");
        letter = LetterBySql.registered(desk);
        leaf = ScanBySql.leaf(desk, letter);
        version = letter.draft(1, "translator");
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void laysNoMaskInNobodysName() throws SQLException {
        assertThat(desk.refusal(SAY, version, leaf, null)).isEqualTo("version_edited_by_somebody");
    }

    @Test
    void countsWhoMasksAsContributor() throws SQLException {
        mask();
        letter.submit(version, "translator");
        desk.run(LOOK, version, leaf, "editor");

        assertThat(letter.refusalToDecide(version, "APPROVE", "editor2")).isEqualTo("four_eyes");
        assertThat(letter.refusalToDecide(version, "APPROVE", "editor")).isEqualTo(ACCEPTED);
    }

    private void mask() throws SQLException {
        ScanBySql.sign(desk, "editor2");
        desk.run(SAY, version, leaf, null);
        desk.run(LAY, version, leaf);
    }

    @Test
    void freezesMasksAndLeavesWithTheVersion() throws SQLException {
        mask();
        letter.submit(version, "translator");
        ScanBySql.sign(desk, "clerk");

        assertThat(desk.refusal("delete from desk.version_mask where version_id = ?", version))
                .isEqualTo("version_frozen");
        assertThat(desk.refusal("update desk.version_leaf set withheld = 'x' where version_id = ?", version))
                .isEqualTo("version_frozen");
        assertThat(desk.refusal(SAY, version, ScanBySql.leaf(desk, letter), null))
                .isEqualTo("version_frozen");
        for (var attempt : List.of(
                "update desk.version_mask set x = 1",
                "update desk.version_leaf set digest = 'x'",
                "delete from desk.version_leaf",
                "update desk.leaf_sighting set seen_by = 'editor'",
                "delete from desk.leaf_sighting",
                "update desk.access_copy set content = 'x'",
                "delete from desk.access_copy")) {
            assertThat(desk.refusal(attempt)).as(attempt).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void hashesMasksAndFilesWithTheVersion() throws SQLException {
        mask();
        letter.submit(version, "translator");

        assertThat(desk.one(String.class, SNAPSHOT, version))
                .contains("\"leaves\"", "\"masks\"", "\"height\": 500")
                .contains(desk.one(String.class, "select encode(sha256('abc'), 'hex')"));
        assertThat(desk.one(
                        Boolean.class,
                        "select content_hash = desk.utf8_sha256(snapshot) from desk.letter_version where id = ?",
                        version))
                .isTrue();
    }

    @Test
    void takesInEachLeafThatLiesAtTheLetter() throws SQLException {
        var discarded = ScanBySql.leaf(desk, letter);
        ScanBySql.sign(desk, "clerk");
        desk.run(SAY, version, discarded, "A blank side.");
        desk.run(
                "update desk.leaf set discarded_by = 'clerk', discarded_at = now(), discard_reason = 'twice' where id = ?",
                discarded);

        letter.submit(version, "translator");

        assertThat(desk.all(Long.class, "select leaf_id from desk.version_leaf where version_id = ?", version))
                .containsExactly(leaf);
    }

    @Test
    void saysNothingOfLeavesOfOtherLetters() throws SQLException {
        var stranger = ScanBySql.leaf(desk, LetterBySql.registered(desk));
        ScanBySql.sign(desk, "clerk");

        assertThat(desk.refusal(SAY, version, stranger, null)).isEqualTo("version_leaf_of_its_letter");
    }

    @Test
    void approvesNothingThatNobodyLookedAt() throws SQLException {
        letter.submit(version, "translator");

        assertThat(letter.refusalToDecide(version, "APPROVE", "editor")).isEqualTo("leaves_looked_at");
        desk.run(LOOK, version, leaf, "editor2");
        assertThat(letter.refusalToDecide(version, "APPROVE", "editor")).isEqualTo(ACCEPTED);
    }

    @Test
    void approvesWhatIsNotForThePublicUnseen() throws SQLException {
        ScanBySql.sign(desk, "clerk");
        desk.run(SAY, version, leaf, "A medical report.");
        letter.submit(version, "translator");

        assertThat(letter.refusalToDecide(version, "APPROVE", "editor")).isEqualTo(ACCEPTED);
    }

    @Test
    void letsOnlyEditorsWithoutAHandInItLook() throws SQLException {
        assertThat(desk.refusal(LOOK, version, leaf, "editor")).isEqualTo("sighting_under_review");
        mask();
        letter.submit(version, "translator");

        assertThat(desk.refusal(LOOK, version, leaf, "clerk")).isEqualTo("sighting_by_an_editor");
        assertThat(desk.refusal(LOOK, version, leaf, "editor2")).isEqualTo("sighting_four_eyes");
        assertThat(desk.refusal(LOOK, version, leaf, "editor")).isEqualTo(ACCEPTED);
        letter.bring(version, "IN_REVIEW");
        letter.approve(version);
        assertThat(desk.refusal(LOOK, version, leaf, "editor")).isEqualTo("sighting_under_review");
    }

    @Test
    void carriesMasksIntoTheNextRoundButNoSighting() throws SQLException {
        mask();
        letter.submit(version, "translator");
        desk.run(LOOK, version, leaf, "editor");
        letter.decide(version, "RETURN", "editor");
        letter.bring(version, "RETURNED");
        var next = letter.draft(2, "translator");

        assertThat(desk.all(Integer.class, "select height from desk.version_mask where version_id = ?", next))
                .containsExactly(500);
        letter.submit(next, "translator");
        assertThat(letter.refusalToDecide(next, "APPROVE", "editor")).isEqualTo("leaves_looked_at");
    }

    @Test
    void copiesOnlyWhatWasApproved() throws SQLException {
        letter.submit(version, "translator");
        assertThat(desk.refusal(COPY, version, leaf, "READING", "x")).isEqualTo("access_copy_of_what_was_approved");
        desk.run(LOOK, version, leaf, "editor");
        letter.approve(version);

        assertThat(desk.refusal(COPY, version, leaf, "READING", "x")).isEqualTo(ACCEPTED);
        assertThat(desk.refusal(COPY, version, leaf, "ORIGINAL", "x")).isEqualTo("access_copy_form_check");
        assertThat(desk.refusal("""
                insert into desk.access_copy select ?, ?, 'READING', 1, 1, 'Exif', now()
                """, version, leaf)).isEqualTo("access_copy_is_a_jpeg");
    }
}
