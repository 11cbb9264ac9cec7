package org.nameh.review;

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

/** Attacks the rules on approvals by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FourEyesIT {

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
    void letSomebodyElseApprove() throws SQLException {
        var version = letter.submitted();

        letter.decide(version, "APPROVE", "editor");
        letter.bring(version, "APPROVED");

        assertThat(state(version)).isEqualTo("APPROVED");
    }

    @Test
    void refuseTheApprovalOfWhoRegisteredTheLetter() throws SQLException {
        var version = letter.submitted();

        assertOnlyOthersApprove(version, "clerk");
    }

    @Test
    void refuseTheApprovalOfWhoOpenedTheDraft() throws SQLException {
        var version = letter.draft(1, "editor2");
        desk.run("update desk.letter_version set edited_by = 'translator' where id = ?", version);
        letter.submit(version, "translator");

        assertOnlyOthersApprove(version, "editor2");
    }

    @Test
    void refuseTheApprovalOfWhoEditedTheDraft() throws SQLException {
        var version = letter.draft(1, "translator");
        desk.run("update desk.letter_version set transcription = 'x', edited_by = 'editor2' where id = ?", version);
        desk.run("update desk.letter_version set edited_by = 'translator' where id = ?", version);
        letter.submit(version, "translator");

        assertOnlyOthersApprove(version, "editor2");
    }

    @Test
    void refuseTheApprovalOfWhoWroteAPartOfTheDraft() throws SQLException {
        var version = letter.draft(1, "translator");
        desk.run("select set_config('nameh.caller', 'editor2', true)");
        desk.run("insert into desk.version_translation values (?, 'fr', 'On nous a dit d''attendre.')", version);
        letter.submit(version, "translator");

        assertOnlyOthersApprove(version, "editor2");
    }

    @Test
    void refuseTheApprovalOfWhoHandedTheDraftIn() throws SQLException {
        var version = letter.draft(1, "translator");
        letter.submit(version, "editor2");

        assertOnlyOthersApprove(version, "editor2");
    }

    @Test
    void refuseTheApprovalOfWhoWroteAnEarlierVersion() throws SQLException {
        var returned = letter.draft(1, "editor2");
        letter.submit(returned, "editor2");
        letter.decide(returned, "RETURN", "editor");
        letter.bring(returned, "RETURNED");
        var second = letter.draft(2, "translator");
        letter.submit(second, "translator");

        assertOnlyOthersApprove(second, "editor2");
    }

    @Test
    void letAContributorReturnTheVersion() throws SQLException {
        var version = letter.submitted();

        letter.decide(version, "RETURN", "translator");
        letter.bring(version, "RETURNED");

        assertThat(state(version)).isEqualTo("RETURNED");
    }

    @Test
    void refuseContributionsWrittenOrStruckByHand() throws SQLException {
        var version = letter.submitted();

        assertThat(desk.refusal("insert into desk.contribution values (?, 'editor')", version))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update desk.contribution set account = 'auditor' where version_id = ?", version))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("delete from desk.contribution where version_id = ?", version))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.all(
                        String.class, "select account from desk.contribution where version_id = ? order by 1", version))
                .containsExactly("clerk", "translator");
    }

    @Test
    void refuseADecisionOnAnythingButTheFrozenContent() throws SQLException {
        var version = letter.submitted();
        var decide = """
                insert into desk.decision (id, version_id, letter_id, content_hash, outcome, decided_by, decided_at)
                select ?, id, letter_id, sha256(?::bytea || content_hash), 'APPROVE', 'editor', now()
                from desk.letter_version where id = ?
                """;

        assertThat(desk.refusal(decide, LetterBySql.next(desk, "decision_seq"), "other".getBytes(), version))
                .isEqualTo("decision_version_id_letter_id_content_hash_fkey");
        letter.decide(version, "APPROVE", "editor");
    }

    @Test
    void refuseADecisionOnADraft() throws SQLException {
        var version = letter.draft(1, "translator");

        assertThat(letter.refusalToDecide(version, "APPROVE", "editor")).isEqualTo("decision_under_review");
        letter.submit(version, "translator");
        letter.decide(version, "APPROVE", "editor");
    }

    @Test
    void refuseADecisionOnWhatIsDecided() throws SQLException {
        var version = letter.submitted();
        letter.decide(version, "REJECT", "editor");
        letter.bring(version, "REJECTED");

        assertThat(letter.refusalToDecide(version, "APPROVE", "editor2")).isEqualTo("decision_under_review");
    }

    @Test
    void refuseToReturnOrRejectWithoutAReason() throws SQLException {
        var version = letter.submitted();
        var decide = """
                insert into desk.decision
                    (id, version_id, letter_id, content_hash, outcome, ground, reason, decided_by, decided_at)
                select ?, id, letter_id, content_hash, ?, 'TEXT', ?, 'editor', now()
                from desk.letter_version where id = ?
                """;

        for (var outcome : List.of("RETURN", "REJECT")) {
            assertThat(desk.refusal(decide, LetterBySql.next(desk, "decision_seq"), outcome, "  ", version))
                    .isEqualTo("decision_check");
            desk.run(decide, LetterBySql.next(desk, "decision_seq"), outcome, "Two pages are missing.", version);
        }
    }

    @Test
    void keepDecisionsAsTheyWereMade() throws SQLException {
        letter.decide(letter.submitted(), "APPROVE", "editor");

        assertThat(desk.refusal("update desk.decision set decided_by = 'editor2'"))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("delete from desk.decision")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("truncate desk.decision cascade")).isEqualTo(NO_RIGHT);
    }

    @Test
    void keepDecisionsEvenFromTheOwner() throws SQLException {
        desk.undo();
        try (var owner = Sql.as("nameh_owner")) {
            assertThat(owner.refusal("update desk.decision set decided_by = 'editor2'"))
                    .isEqualTo("append_only");
            assertThat(owner.refusal("delete from desk.decision")).isEqualTo("append_only");
            assertThat(owner.refusal("truncate desk.decision cascade")).isEqualTo("append_only");
        }
    }

    private void assertOnlyOthersApprove(long version, String contributor) throws SQLException {
        assertThat(letter.refusalToDecide(version, "APPROVE", contributor)).isEqualTo("four_eyes");
        assertThat(letter.refusalToDecide(version, "APPROVE", "editor")).isEqualTo(ACCEPTED);
    }

    private String state(long version) throws SQLException {
        return desk.one(String.class, "select state from desk.letter_version where id = ?", version);
    }

    @Test
    void approvesNothingOfWhichPeopleAreNotDecidedOn() throws SQLException {
        var letter = LetterBySql.registered(desk);
        var version = letter.draft(1, "translator");
        desk.run("select set_config('nameh.caller', 'translator', true)");
        desk.run("insert into desk.version_mention values (?, 0, 'Kamran', 'OPEN')", version);
        letter.submit(version, "translator");

        assertThat(letter.refusalToDecide(version, "APPROVE", "editor")).isEqualTo("people_decided");
        assertThat(letter.refusalToDecide(version, "RETURN", "editor")).isEqualTo(Sql.ACCEPTED);
    }
}
