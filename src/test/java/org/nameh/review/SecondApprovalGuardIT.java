package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.EditionBySql;
import org.nameh.support.LetterBySql;
import org.nameh.support.RoundsBySql;
import org.nameh.support.Sql;

/** Attacks the rules on a second approval by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SecondApprovalGuardIT {

    private Sql desk;
    private RoundsBySql rounds;
    private LetterBySql letter;

    @BeforeEach
    void settle() throws SQLException {
        desk = Sql.as("nameh_desk");
        rounds = RoundsBySql.on(desk);
        letter = LetterBySql.registered(desk);
        rounds.secondApproval("ALWAYS");
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void takesTwoDifferentEditors() throws SQLException {
        var version = letter.submitted();
        letter.decide(version, "APPROVE", "editor");
        assertThat(rounds.refusalToBring(version, "APPROVED")).isEqualTo("second_approval");
        assertThat(letter.refusalToDecide(version, "APPROVE", "editor")).isEqualTo("approved_before");

        letter.decide(version, "APPROVE", "editor2");
        assertThat(rounds.refusalToBring(version, "APPROVED")).isEqualTo(ACCEPTED);
    }

    @Test
    void takesEditorsAlone() throws SQLException {
        var version = letter.submitted();

        for (var other : List.of("clerk", "translator", "admin", "auditor")) {
            assertThat(letter.refusalToDecide(version, "APPROVE", other)).isEqualTo("approval_by_editor");
        }
    }

    @Test
    void letsOneOfTheTwoHaveAHandInIt() throws SQLException {
        var version = writtenBy("editor");
        letter.decide(version, "APPROVE", "editor");
        assertThat(rounds.refusalToBring(version, "APPROVED")).isEqualTo("second_approval");

        letter.decide(version, "APPROVE", "editor2");
        assertThat(rounds.refusalToBring(version, "APPROVED")).isEqualTo(ACCEPTED);
    }

    @Test
    void neverLetsBothHaveAHandInIt() throws SQLException {
        var version = letter.draft(1, "editor");
        letter.submit(version, "editor2");
        letter.decide(version, "APPROVE", "editor");

        assertThat(letter.refusalToDecide(version, "APPROVE", "editor2")).isEqualTo("four_eyes");
        assertThat(rounds.refusalToBring(version, "APPROVED")).isEqualTo("second_approval");
    }

    @Test
    void leavesNoWayForAContributorAloneOnceItIsSwitchedOff() throws SQLException {
        var version = writtenBy("editor");
        letter.decide(version, "APPROVE", "editor");
        rounds.secondApproval("NEVER");

        assertThat(rounds.refusalToBring(version, "APPROVED")).isEqualTo("second_approval");
        letter.decide(version, "APPROVE", "editor2");
        assertThat(rounds.refusalToBring(version, "APPROVED")).isEqualTo(ACCEPTED);
    }

    @Test
    void leavesAContributorNoApprovalWhereOneIsEnough() throws SQLException {
        rounds.secondApproval("NEVER");

        assertThat(letter.refusalToDecide(writtenBy("editor"), "APPROVE", "editor"))
                .isEqualTo("four_eyes");
    }

    @Test
    void belongsToOneVersionAlone() throws SQLException {
        var first = letter.submitted();
        letter.decide(first, "APPROVE", "editor");
        letter.decide(first, "RETURN", "editor2");
        letter.bring(first, "RETURNED");
        var second = letter.draft(2, "translator");
        letter.submit(second, "translator");
        letter.decide(second, "APPROVE", "editor2");

        assertThat(rounds.refusalToBring(second, "APPROVED")).isEqualTo("second_approval");
    }

    @Test
    void followsTheNewestAssessmentWhereHighRiskAsksForIt() throws SQLException {
        rounds.secondApproval("HIGH_RISK");
        var version = letter.submitted();
        letter.decide(version, "APPROVE", "editor");

        rounds.risk(letter, "LOW");
        rounds.risk(letter, "HIGH");
        assertThat(rounds.refusalToBring(version, "APPROVED")).isEqualTo("second_approval");
        rounds.risk(letter, "NONE");
        assertThat(rounds.refusalToBring(version, "APPROVED")).isEqualTo(ACCEPTED);
    }

    @Test
    void isAskedForAgainAtTheDoor() throws SQLException {
        rounds.secondApproval("HIGH_RISK");
        var edition = EditionBySql.approved(desk);
        rounds.risk(edition.letter(), "HIGH");
        assertThat(edition.refusal(Map.of())).isEqualTo("second_approval");

        rounds.risk(edition.letter(), "LOW");
        assertThat(edition.refusal(Map.of())).isEqualTo(ACCEPTED);
    }

    @Test
    void isSettledByAdministratorsAlone() throws SQLException {
        var settle = "insert into desk.setting (name, value, set_by, set_at) values (?, ?, ?, now())";

        for (var other : List.of("clerk", "translator", "editor", "auditor")) {
            assertThat(desk.refusal(settle, "SECOND_APPROVAL", "NEVER", other)).isEqualTo("setting_by_administrator");
        }
        assertThat(desk.refusal(settle, "SECOND_APPROVAL", "SOMETIMES", "admin"))
                .isEqualTo("setting_known");
        assertThat(desk.refusal(settle, "FIRST_APPROVAL", "NEVER", "admin")).isEqualTo("setting_known");
        assertThat(desk.refusal(settle, "SECOND_APPROVAL", "NEVER", "admin")).isEqualTo(ACCEPTED);
    }

    @Test
    void keepsWhatWasSettledAndAssessed() throws SQLException {
        for (var table : List.of("desk.setting", "desk.risk")) {
            assertThat(desk.refusal("delete from " + table)).isEqualTo(NO_RIGHT);
            assertThat(desk.refusal("truncate " + table)).isEqualTo(NO_RIGHT);
        }
        assertThat(desk.refusal("update desk.setting set value = 'NEVER'")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update desk.risk set level = 'NONE'")).isEqualTo(NO_RIGHT);
        desk.undo();
        try (var owner = Sql.as("nameh_owner")) {
            assertThat(owner.refusal("update desk.setting set value = 'NEVER'")).isEqualTo("append_only");
            assertThat(owner.refusal("update desk.risk set level = 'NONE'")).isEqualTo("append_only");
        }
    }

    private long writtenBy(String editor) throws SQLException {
        var version = letter.draft(1, "translator");
        letter.submit(version, editor);
        return version;
    }
}
