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

/** Attacks the rules on conflicts of interest by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ConflictGuardIT {

    private static final String TAKE_UP =
            "update desk.letter_version set state = 'IN_REVIEW', reviewer = ?, review_since = now() where id = ?";

    private Sql desk;
    private RoundsBySql rounds;
    private EditionBySql edition;
    private LetterBySql letter;

    @BeforeEach
    void approve() throws SQLException {
        desk = Sql.as("nameh_desk");
        rounds = RoundsBySql.on(desk);
        edition = EditionBySql.approved(desk);
        letter = LetterBySql.registered(desk);
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void keepsFromTakingALetterUp() throws SQLException {
        var version = letter.submitted();
        rounds.declare(letter, "editor");

        assertThat(desk.refusal(TAKE_UP, "editor", version)).isEqualTo("conflict_of_interest");
        assertThat(desk.refusal(TAKE_UP, "editor2", version)).isEqualTo(ACCEPTED);
    }

    @Test
    void keepsFromEveryDecision() throws SQLException {
        var version = letter.submitted();
        rounds.declare(letter, "editor");

        for (var outcome : List.of("APPROVE", "RETURN", "REJECT")) {
            assertThat(letter.refusalToDecide(version, outcome, "editor")).isEqualTo("conflict_of_interest");
        }
        var approval = letter.decide(version, "APPROVE", "editor2");
        assertThat(rounds.refusalToCounter(approval, "editor")).isEqualTo("conflict_of_interest");
    }

    @Test
    void keepsFromPublishing() throws SQLException {
        rounds.declare(edition.letter(), "editor");

        assertThat(edition.refusal(Map.of())).isEqualTo("conflict_of_interest");
        assertThat(edition.refusal(Map.of("published_by", "editor2"))).isEqualTo(ACCEPTED);
    }

    @Test
    void keepsFromLiftingAStopAndNotFromPullingIt() throws SQLException {
        edition.publish();
        rounds.declare(edition.letter(), "editor2");
        var stop = edition.suspend("editor2");

        assertThat(desk.refusal("insert into desk.restoring values (?, 'editor2', now())", stop))
                .isEqualTo("conflict_of_interest");
        edition.propose(stop, "editor");
        assertThat(edition.refusalToLift(stop, "editor2")).isEqualTo("conflict_of_interest");
    }

    @Test
    void keepsFromLiftingAnEmbargo() throws SQLException {
        var embargo = edition.embargo(null);
        rounds.declare(edition.letter(), "editor2");

        assertThat(edition.refusalToLiftEmbargo(embargo, "editor2")).isEqualTo("conflict_of_interest");
        assertThat(edition.refusalToLiftEmbargo(embargo, "editor")).isEqualTo(ACCEPTED);
    }

    @Test
    void standsForOneLetterAlone() throws SQLException {
        rounds.declare(letter, "editor");

        assertThat(edition.refusal(Map.of())).isEqualTo(ACCEPTED);
    }

    @Test
    void endsByWhoDeclaredItOrAnAdministrator() throws SQLException {
        var conflict = rounds.declare(letter, "editor");

        for (var other : List.of("clerk", "translator", "editor2", "auditor")) {
            assertThat(rounds.refusalToEnd(conflict, other)).isEqualTo("conflict_ended_by_whom");
        }
        assertThat(rounds.refusalToEnd(conflict, "admin")).isEqualTo(ACCEPTED);
        assertThat(rounds.refusalToEnd(conflict, "editor")).isEqualTo("conflict_ending_pkey");
        var again = rounds.declare(letter, "editor");
        assertThat(rounds.refusalToEnd(again, "editor")).isEqualTo(ACCEPTED);
        assertThat(letter.refusalToDecide(letter.submitted(), "APPROVE", "editor"))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void isDeclaredOnceUntilItEnds() throws SQLException {
        rounds.declare(letter, "editor");

        assertThat(rounds.refusalToDeclare(letter, "editor")).isEqualTo("conflict_declared_before");
        assertThat(rounds.refusalToDeclare(letter, "editor2")).isEqualTo(ACCEPTED);
    }

    @Test
    void isNeverRewritten() throws SQLException {
        for (var table : List.of("desk.conflict_of_interest", "desk.conflict_ending")) {
            assertThat(desk.refusal("update " + table + " set reason = 'x'")).isEqualTo(NO_RIGHT);
            assertThat(desk.refusal("delete from " + table)).isEqualTo(NO_RIGHT);
            assertThat(desk.refusal("truncate " + table + " cascade")).isEqualTo(NO_RIGHT);
        }
        desk.undo();
        try (var owner = Sql.as("nameh_owner")) {
            assertThat(owner.refusal("update desk.conflict_of_interest set reason = 'x'"))
                    .isEqualTo("append_only");
            assertThat(owner.refusal("delete from desk.conflict_ending")).isEqualTo("append_only");
        }
    }
}
