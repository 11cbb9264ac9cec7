package org.nameh.worklist;

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

/** Attacks what is noted on the work on letters by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class WorklistGuardIT {

    private static final String ASSIGN = """
            insert into desk.assignment (letter_id, assignee, due, assigned_by, assigned_at)
            values (?, ?, cast(? as date), 'editor', now())
            """;

    private static final String HOLD = """
            insert into desk.hold (letter_id, reason, held_until, held_by, held_at)
            values (?, ?, cast(? as date), 'editor', now())
            """;

    private static final String ASSESS = """
            insert into desk.risk (letter_id, level, reason, assessed_by, assessed_at) values (?, ?, ?, 'editor', now())
            """;

    private static final String FILTER =
            "insert into desk.saved_filter (account, name, query, saved_at) values (?, 'Mine', ?, now())";

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
    void takesWhatIsWhole() throws SQLException {
        assertThat(desk.refusal(ASSIGN, letter.id(), "translator", "2030-01-01"))
                .isEqualTo(ACCEPTED);
        assertThat(desk.refusal(ASSIGN, letter.id(), null, null)).isEqualTo(ACCEPTED);
        assertThat(desk.refusal(HOLD, letter.id(), "The family asked.", "2030-01-01"))
                .isEqualTo(ACCEPTED);
        assertThat(desk.refusal(ASSESS, letter.id(), "HIGH", "A brother is inside."))
                .isEqualTo(ACCEPTED);
        assertThat(desk.refusal(FILTER, "editor", "show=waiting&sort=due")).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesWhatIsNotWhole() throws SQLException {
        assertThat(desk.refusal(ASSIGN, letter.id(), null, "2030-01-01")).isEqualTo("assignment_due_for_somebody");
        assertThat(desk.refusal(HOLD, letter.id(), null, "2030-01-01")).isEqualTo("hold_reasoned");
        assertThat(desk.refusal(HOLD, letter.id(), "The family asked.", null)).isEqualTo("hold_reasoned");
        assertThat(desk.refusal(ASSESS, letter.id(), "HIGH", null)).isEqualTo("risk_reasoned");
        assertThat(desk.refusal(ASSESS, letter.id(), "HIGH", "  ")).isEqualTo("risk_reasoned");
        assertThat(desk.refusal(ASSESS, letter.id(), "SOME", "x")).isEqualTo("risk_level_check");
        assertThat(desk.refusal(FILTER, "editor", "//elsewhere.example")).isEqualTo("saved_filter_of_the_queue");
    }

    @Test
    void refusesToAssignToWhoDoesNotWorkOnLetters() throws SQLException {
        assertThat(desk.refusal(ASSIGN, letter.id(), "auditor", null)).isEqualTo("assignee_at_work");
        assertThat(desk.refusal(ASSIGN, letter.id(), "admin", null)).isEqualTo("assignee_at_work");
        desk.run("update desk.account set disabled_at = now() where name = 'translator'");
        assertThat(desk.refusal(ASSIGN, letter.id(), "translator", null)).isEqualTo("assignee_at_work");
    }

    @Test
    void letsNobodyChangeWhatWasNoted() throws SQLException {
        for (var table : List.of("assignment", "hold", "risk")) {
            assertThat(desk.refusal("update desk." + table + " set letter_id = letter_id"))
                    .as(table)
                    .isEqualTo(NO_RIGHT);
            assertThat(desk.refusal("delete from desk." + table)).as(table).isEqualTo(NO_RIGHT);
            assertThat(desk.refusal("truncate desk." + table)).as(table).isEqualTo(NO_RIGHT);
            try (var owner = Sql.as("nameh_owner")) {
                assertThat(owner.refusal("delete from desk." + table)).as(table).isEqualTo("append_only");
            }
        }
    }

    @Test
    void letsNobodyWriteAWorkItem() throws SQLException {
        for (var attempt : List.of(
                "update desk.work_item set stage = 'APPROVED'",
                "delete from desk.work_item",
                "insert into desk.work_item (letter_id) values (1)",
                "select desk.keep_work_item(array[1::bigint])")) {
            assertThat(desk.refusal(attempt)).as(attempt).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void refusesWorkOnAVoidNumber() throws SQLException {
        desk.run("""
                update desk.letter set state = 'VOID', void_reason = 'Given in error.', voided_by = 'clerk', voided_at = now()
                where id = ?
                """, letter.id());

        assertThat(desk.refusal(ASSIGN, letter.id(), "translator", null)).isEqualTo("number_not_void");
        assertThat(desk.refusal(HOLD, letter.id(), "x", "2030-01-01")).isEqualTo("number_not_void");
        assertThat(desk.refusal(ASSESS, letter.id(), "LOW", "x")).isEqualTo("number_not_void");
    }

    @Test
    void refusesAClaimOfNobodyOrOfNoHour() throws SQLException {
        var version = letter.submitted();

        assertThat(desk.refusal("update desk.letter_version set reviewer = 'editor' where id = ?", version))
                .isEqualTo("claim_dated");
        assertThat(desk.refusal("update desk.letter_version set review_since = now() where id = ?", version))
                .isEqualTo("claim_dated");
    }

    @Test
    void keepsTheWorkItemWhateverMovesTheLetter() throws SQLException {
        assertFollowed();
        var version = letter.submitted();
        assertFollowed();
        desk.run(ASSIGN, letter.id(), "editor", "2030-01-01");
        desk.run(HOLD, letter.id(), "The family asked.", "2030-01-01");
        desk.run(ASSESS, letter.id(), "LOW", "A name.");
        desk.run("update desk.letter set received_on = '2025-05-05' where id = ?", letter.id());
        assertFollowed();
        desk.run(
                "update desk.letter_version set state = 'IN_REVIEW', reviewer = 'editor', review_since = now() where id = ?",
                version);
        assertFollowed();
        letter.approve(version);
        assertFollowed();
        assertThat(desk.one(String.class, "select stage from desk.work_item where letter_id = ?", letter.id()))
                .isEqualTo("APPROVED");
    }

    @Test
    void keepsWhichLanguagesAreMissing() throws SQLException {
        var draft = letter.draft(1, "translator");
        assertThat(missing()).isEqualTo("{fa,ar,de,fr}");

        desk.run("select set_config('nameh.caller', 'translator', true)");
        desk.run("insert into desk.version_translation (version_id, language, body) values (?, 'fa', 'x')", draft);
        assertThat(missing()).isEqualTo("{ar,de,fr}");
        desk.run("delete from desk.version_translation where version_id = ?", draft);
        assertThat(missing()).isEqualTo("{fa,ar,de,fr}");
    }

    @Test
    void letsAClaimExpireAsItIsRead() throws SQLException {
        var version = letter.submitted();
        claim(version, "47 hours");
        assertThat(claimed()).isTrue();

        claim(version, "49 hours");
        assertThat(claimed()).isFalse();
    }

    private void claim(long version, String ago) throws SQLException {
        desk.run("""
                update desk.letter_version set state = 'IN_REVIEW', reviewer = 'editor', review_since = now() - cast(? as interval)
                where id = ?
                """, ago, version);
    }

    private boolean claimed() throws SQLException {
        return desk.one(
                Boolean.class, "select claimed_by is not null from desk.work_line where letter_id = ?", letter.id());
    }

    private String missing() throws SQLException {
        return desk.one(String.class, "select missing::text from desk.work_item where letter_id = ?", letter.id());
    }

    private void assertFollowed() throws SQLException {
        assertThat(desk.one(Boolean.class, """
                        select to_jsonb(w) = to_jsonb(d) from desk.work_item w join desk.derived_work_item d using (letter_id)
                        where letter_id = ?
                        """, letter.id())).isTrue();
    }

    @Test
    void keepsWhatBecameOfManyLetters() throws SQLException {
        var action = desk.one(Long.class, """
                insert into desk.bulk_action (action, word, state, run, asked_by, asked_at)
                values ('TAG', 'x', 'GATHERING', 0, 'editor', now()) returning id
                """);
        var put = "insert into desk.bulk_item (action_id, letter_id, outcome) values (?, ?, ?)";
        assertThat(desk.refusal(put, action, letter.id(), "DONE")).isEqualTo("bulk_items_fixed");
        assertThat(desk.refusal(put, action, letter.id(), "WAITING")).isEqualTo(ACCEPTED);
        desk.run("update desk.bulk_action set state = 'RUNNING', run = 1 where id = ?", action);
        assertThat(desk.refusal(put, action, LetterBySql.registered(desk).id(), "WAITING"))
                .isEqualTo("bulk_items_fixed");
        desk.run("update desk.bulk_item set outcome = 'DONE' where action_id = ?", action);
        assertThat(desk.refusal("update desk.bulk_item set outcome = 'WAITING' where action_id = ?", action))
                .isEqualTo("bulk_item_settled");
        assertThat(desk.refusal("delete from desk.bulk_item")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update desk.bulk_action set state = 'GATHERING' where id = ?", action))
                .isEqualTo("bulk_action_kept");
        desk.run("update desk.bulk_action set state = 'DONE' where id = ?", action);
        assertThat(desk.refusal("update desk.bulk_action set state = 'RUNNING' where id = ?", action))
                .isEqualTo("bulk_action_kept");
        assertThat(desk.refusal("update desk.bulk_action set asked_by = 'admin' where id = ?", action))
                .isEqualTo(NO_RIGHT);
    }

    @Test
    void forgetsNoLetterOfManyThatItsAssigneeWasToldOf() throws SQLException {
        var action = desk.one(Long.class, """
                insert into desk.bulk_action (action, assignee, state, run, asked_by, asked_at)
                values ('ASSIGN', 'editor', 'GATHERING', 0, 'editor', now()) returning id
                """);
        var tell = "update desk.bulk_action set state = 'RUNNING', told = ? where id = ?";

        assertThat(desk.refusal(tell, 2, action)).isEqualTo(ACCEPTED);
        assertThat(desk.refusal(tell, 1, action)).isEqualTo("bulk_action_kept");
        desk.run("update desk.bulk_action set state = 'DONE' where id = ?", action);
        assertThat(desk.refusal("update desk.bulk_action set told = 3 where id = ?", action))
                .isEqualTo("bulk_action_kept");
    }

    @Test
    void refusesToAskForManyLettersInHalf() throws SQLException {
        var ask = """
                insert into desk.bulk_action (action, assignee, day, word, state, run, asked_by, asked_at)
                values (?, ?, null, ?, 'GATHERING', 0, 'editor', now())
                """;
        assertThat(desk.refusal(ask, "ASSIGN", "editor", "x")).isEqualTo("bulk_action_whole");
        assertThat(desk.refusal(ask, "HOLD", null, "x")).isEqualTo("bulk_action_whole");
        assertThat(desk.refusal(ask, "TAG", null, null)).isEqualTo("bulk_action_whole");
    }
}
