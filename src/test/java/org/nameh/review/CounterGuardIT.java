package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;

import java.sql.SQLException;
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

/** Attacks the taking back of decisions by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CounterGuardIT {

    private Sql desk;
    private RoundsBySql rounds;
    private LetterBySql letter;
    private long version;

    @BeforeEach
    void submit() throws SQLException {
        desk = Sql.as("nameh_desk");
        rounds = RoundsBySql.on(desk);
        letter = LetterBySql.registered(desk);
        version = letter.submitted();
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void leadsBackToReviewAndNowhereElse() throws SQLException {
        var approval = letter.approve(version);
        assertThat(rounds.refusalToBring(version, "SUBMITTED")).isEqualTo("version_decided");

        rounds.counter(approval, "editor2");
        assertThat(rounds.refusalToBring(version, "REJECTED")).isEqualTo("version_transition");
        assertThat(rounds.refusalToBring(version, "SUBMITTED")).isEqualTo(ACCEPTED);
        assertThat(rounds.refusalToBring(version, "APPROVED")).isEqualTo("version_needs_decision");
        letter.decide(version, "APPROVE", "editor2");
        assertThat(rounds.refusalToBring(version, "APPROVED")).isEqualTo(ACCEPTED);
    }

    @Test
    void leadsARejectedVersionBackToReview() throws SQLException {
        var rejection = letter.decide(version, "REJECT", "editor");
        letter.bring(version, "REJECTED");
        assertThat(rounds.refusalToBring(version, "SUBMITTED")).isEqualTo("version_decided");

        rounds.counter(rejection, "editor");
        assertThat(rounds.refusalToBring(version, "SUBMITTED")).isEqualTo(ACCEPTED);
        assertThat(rounds.refusalToBring(version, "REJECTED")).isEqualTo("version_needs_decision");
    }

    @Test
    void happensOnceToADecision() throws SQLException {
        var approval = letter.approve(version);
        var counter = rounds.counter(approval, "editor2");

        assertThat(rounds.refusalToCounter(approval, "editor")).isEqualTo("counter_answers_verdict");
        assertThat(rounds.refusalToCounter(counter, "editor")).isEqualTo("counter_answers_verdict");
    }

    @Test
    void happensToNoReturn() throws SQLException {
        var returned = letter.decide(version, "RETURN", "editor");
        letter.bring(version, "RETURNED");

        assertThat(rounds.refusalToCounter(returned, "editor")).isEqualTo("counter_answers_verdict");
    }

    @Test
    void isUpToEditors() throws SQLException {
        var approval = letter.approve(version);

        for (var other : new String[] {"clerk", "translator", "admin", "auditor"}) {
            assertThat(rounds.refusalToCounter(approval, other)).isEqualTo("counter_by_editor");
        }
    }

    @Test
    void answersADecisionOnTheSameVersionAndSaysWhy() throws SQLException {
        var approval = letter.approve(version);
        var another = LetterBySql.registered(desk).submitted();
        var counter = """
                insert into desk.decision
                    (id, version_id, letter_id, content_hash, outcome, answers, ground, reason, decided_by, decided_at)
                select ?, id, letter_id, content_hash, ?, ?, 'TEXT', ?, 'editor2', now()
                from desk.letter_version where id = ?
                """;

        assertThat(desk.refusal(counter, next(), "COUNTER", approval, "An error.", another))
                .isEqualTo("decision_answers_own_version");
        assertThat(desk.refusal(counter, next(), "COUNTER", approval, "  ", version))
                .isEqualTo("decision_check");
        assertThat(desk.refusal(counter, next(), "RETURN", approval, "An error.", another))
                .isEqualTo("counter_answers");
        assertThat(desk.refusal(counter, next(), "COUNTER", approval, "An error.", version))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void leavesANewerVersionAlone() throws SQLException {
        var approval = letter.approve(version);
        letter.draft(2, "translator");

        assertThat(rounds.refusalToCounter(approval, "editor")).isEqualTo("counter_newest_version");
    }

    @Test
    void comesTooLateOnceAnEditionRestsOnTheApproval() throws SQLException {
        var edition = EditionBySql.approved(desk).publish();
        var approval = (Long) edition.get("approval_id");
        assertThat(rounds.refusalToCounter(approval, "editor")).isEqualTo("counter_before_publication");

        edition.refusalToEnd();
        assertThat(rounds.refusalToCounter(approval, "editor")).isEqualTo("counter_before_publication");
    }

    @Test
    void shutsTheDoorEvenWhereTheVersionStaysAsItWas() throws SQLException {
        var edition = EditionBySql.approved(desk);
        assertThat(edition.refusal(Map.of())).isEqualTo(ACCEPTED);
        var other = EditionBySql.approved(desk);

        rounds.counter((Long) other.get("approval_id"), "editor2");

        assertThat(other.refusal(Map.of())).isEqualTo("approval_stands");
    }

    private long next() throws SQLException {
        return LetterBySql.next(desk, "decision_seq");
    }
}
