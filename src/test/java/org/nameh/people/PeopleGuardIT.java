package org.nameh.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.PersonBySql.MERGE;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.PersonBySql;
import org.nameh.support.Sql;

/** Attacks the rules on people by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PeopleGuardIT {

    private static final String UNDO =
            "update desk.correspondent_merge set undone_by = 'editor', undone_at = now() where merged_id = ?";

    private static final String NEWS = """
            insert into desk.correspondent_news (id, correspondent_id, status, source, dated, recorded_by, recorded_at)
            values (nextval('desk.correspondent_news_seq'), ?, 'INSIDE', ?, '2026-01-02', 'clerk', now())
            """;

    private static final String TIE = """
            insert into desk.correspondent_tie (id, from_id, to_id, kind, recorded_by, recorded_at)
            values (nextval('desk.correspondent_tie_seq'), ?, ?, 'MOTHER', 'clerk', now())
            """;

    private Sql desk;
    private long one;
    private long two;
    private long three;

    @BeforeEach
    void enter() throws SQLException {
        desk = Sql.as("nameh_desk");
        one = PersonBySql.entered(desk, "PERSON");
        two = PersonBySql.entered(desk, "PERSON");
        three = PersonBySql.entered(desk, "PERSON");
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void letAnEntryBeMergedAndTheMergeBeUndone() throws SQLException {
        desk.run(MERGE, two, one);
        assertThat(standsFor(two)).isEqualTo(one);

        desk.run(UNDO, two);
        assertThat(standsFor(two)).isEqualTo(two);
        assertThat(desk.refusal(MERGE, two, three)).isEqualTo(ACCEPTED);
    }

    @Test
    void refuseAChainOfMerges() throws SQLException {
        desk.run(MERGE, two, one);

        assertThat(desk.refusal(MERGE, one, three)).isEqualTo("merge_without_chain");
        assertThat(desk.refusal(MERGE, three, two)).isEqualTo("merge_without_chain");
        assertThat(desk.refusal(MERGE, three, one)).isEqualTo(ACCEPTED);
    }

    @Test
    void refuseACircleOfMerges() throws SQLException {
        desk.run(MERGE, two, one);

        assertThat(desk.refusal(MERGE, one, two)).isEqualTo("merge_without_chain");
        assertThat(desk.refusal(MERGE, one, one)).isNotEqualTo(ACCEPTED);
        assertThat(desk.refusal(MERGE, three, three)).isEqualTo("merge_of_two");
    }

    @Test
    void refuseToMergeAnEntryTwice() throws SQLException {
        desk.run(MERGE, two, one);

        assertThat(desk.refusal(MERGE, two, one)).isEqualTo("merge_without_chain");
        assertThat(desk.refusal(MERGE, two, three)).isEqualTo("merge_without_chain");
    }

    @Test
    void refuseToMergeAPersonAndABody() throws SQLException {
        var body = PersonBySql.entered(desk, "BODY");

        assertThat(desk.refusal(MERGE, body, one)).isEqualTo("merge_of_one_kind");
        desk.run(MERGE, two, one);
        assertThat(desk.refusal("update desk.correspondent set kind = 'BODY' where id = ?", one))
                .isEqualTo("merge_of_one_kind");
        assertThat(desk.refusal("update desk.correspondent set kind = 'BODY' where id = ?", three))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refuseAMergeThatNoRowTells() throws SQLException {
        assertThat(desk.refusal("update desk.correspondent set merged_into = ? where id = ?", one, two))
                .isEqualTo("merged_by_merge");
        desk.run(MERGE, two, one);
        assertThat(desk.refusal("update desk.correspondent set merged_into = null where id = ?", two))
                .isEqualTo("merged_by_merge");
        assertThat(desk.refusal("update desk.correspondent set merged_into = ? where id = ?", three, two))
                .isEqualTo("merged_by_merge");
    }

    @Test
    void keepWhoMergedAndWhoUndidIt() throws SQLException {
        desk.run(MERGE, two, one);

        assertThat(desk.refusal("update desk.correspondent_merge set into_id = ? where merged_id = ?", three, two))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update desk.correspondent_merge set reason = 'another'"))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("delete from desk.correspondent_merge")).isEqualTo(NO_RIGHT);
        desk.run(UNDO, two);
        assertThat(desk.refusal(UNDO, two)).isEqualTo("merge_undone_once");
        assertThat(desk.refusal(
                        "update desk.correspondent_merge set undone_by = null, undone_at = null where merged_id = ?",
                        two))
                .isEqualTo("merge_undone_once");
    }

    @Test
    void keepNewsForEver() throws SQLException {
        assertThat(desk.refusal(NEWS, one, "a cousin")).isEqualTo(ACCEPTED);

        assertThat(desk.refusal("update desk.correspondent_news set status = 'DIED'"))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("delete from desk.correspondent_news")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal(NEWS, one, "")).isEqualTo("correspondent_news_source_check");
    }

    @Test
    void takeNewsBackOnceAndWithAReason() throws SQLException {
        desk.run(NEWS, one, "a cousin");
        var news = desk.one(Long.class, "select max(id) from desk.correspondent_news where correspondent_id = ?", one);
        var retract = "insert into desk.news_retraction values (?, ?, 'clerk', now())";

        assertThat(desk.refusal(retract, news, " ")).isEqualTo("news_retraction_reason_check");
        assertThat(desk.refusal(retract, news, "His namesake.")).isEqualTo(ACCEPTED);
        assertThat(desk.refusal(retract, news, "Again.")).isEqualTo("news_retraction_pkey");
        assertThat(desk.refusal("update desk.news_retraction set reason = 'x'")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("delete from desk.news_retraction")).isEqualTo(NO_RIGHT);
        assertThat(desk.all(Long.class, "select id from desk.standing_news where correspondent_id = ?", one))
                .isEmpty();
        assertThat(desk.all(Long.class, "select id from desk.correspondent_news where correspondent_id = ?", one))
                .containsExactly(news);
        try (var owner = Sql.as("nameh_owner")) {
            assertThat(owner.refusal("delete from desk.news_retraction")).isEqualTo("append_only");
        }
    }

    @Test
    void keepADateOfNewsWholeAndInThePast() throws SQLException {
        var told = """
                insert into desk.correspondent_news (id, correspondent_id, status, source, dated_as, dated_calendar,
                    dated_not_before, dated_not_after, recorded_by, recorded_at)
                values (nextval('desk.correspondent_news_seq'), ?, 'INSIDE', 'a cousin', ?, ?, ?::date, ?::date, 'clerk', now())
                """;

        assertThat(desk.refusal(told, one, "spring 1998", "GREGORIAN", "1998-03-01", "1998-05-31"))
                .isEqualTo(ACCEPTED);
        assertThat(desk.refusal(told, one, "long ago", null, null, null)).isEqualTo(ACCEPTED);
        assertThat(desk.refusal(told, one, "1998", "GREGORIAN", "1998-03-01", null))
                .isEqualTo("news_days");
        assertThat(desk.refusal(told, one, "1998", null, "1998-03-01", "1998-03-01"))
                .isEqualTo("news_days");
        assertThat(desk.refusal(told, one, "1998", "GREGORIAN", "1998-05-31", "1998-03-01"))
                .isEqualTo("news_days");
        assertThat(desk.refusal(told, one, " ", "GREGORIAN", "1998-03-01", "1998-03-01"))
                .isEqualTo("news_dated_as");
        assertThat(desk.refusal(told, one, "2999", "GREGORIAN", "2999-01-01", "2999-12-31"))
                .isEqualTo("news_not_to_come");
        desk.run(NEWS, two, "told by the release before");
        assertThat(desk.one(
                        String.class,
                        "select dated_as || ' ' || dated_not_after from desk.correspondent_news where correspondent_id = ?",
                        two))
                .isEqualTo("2026-01-02 2026-01-02");
    }

    @Test
    void keepNewsEvenFromTheOwner() throws SQLException {
        try (var owner = Sql.as("nameh_owner")) {
            assertThat(owner.refusal("update desk.correspondent_news set status = 'DIED'"))
                    .isEqualTo("append_only");
            assertThat(owner.refusal("delete from desk.correspondent_news")).isEqualTo("append_only");
            assertThat(owner.refusal("truncate desk.correspondent_news cascade"))
                    .isEqualTo("append_only");
        }
    }

    @Test
    void letATieBeTakenBackAndNothingElse() throws SQLException {
        desk.run(TIE, one, two);

        assertThat(desk.refusal(TIE, one, two)).isEqualTo("correspondent_tie_once");
        assertThat(desk.refusal(TIE, one, one)).isEqualTo("tie_of_two");
        assertThat(desk.refusal("update desk.correspondent_tie set kind = 'SISTER'"))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("delete from desk.correspondent_tie")).isEqualTo(NO_RIGHT);
        var remove = "update desk.correspondent_tie set removed_by = 'clerk', removed_at = now() where from_id = ?";
        assertThat(desk.refusal(remove, one)).isEqualTo(ACCEPTED);
        assertThat(desk.refusal(remove, one)).isEqualTo("tie_removed_once");
        assertThat(desk.refusal(TIE, one, two)).isEqualTo(ACCEPTED);
    }

    @Test
    void refuseContactDataThatAreNotSealed() throws SQLException {
        var keep = "insert into desk.correspondent_contact values (?, ?, null, null, 'clerk', now(), 0)";

        assertThat(desk.refusal(keep, one, "+49 30 901820".getBytes())).isEqualTo("contact_sealed");
        assertThat(desk.refusal(keep, one, new byte[40])).isEqualTo(ACCEPTED);
        assertThat(desk.refusal("delete from desk.correspondent_contact")).isEqualTo(NO_RIGHT);
    }

    @Test
    void leaveNobodyWithoutAName() throws SQLException {
        desk.run("insert into desk.correspondent_name values (?, 1, 'Zartushte', 'LATIN', 'zrtshta')", one);
        var remove = "delete from desk.correspondent_name where correspondent_id = ? and position = ?";

        assertThat(desk.refusal(remove, one, 0)).isEqualTo("first_name_kept");
        assertThat(desk.refusal(remove, one, 1)).isEqualTo(ACCEPTED);
    }

    @Test
    void deleteNobody() throws SQLException {
        assertThat(desk.refusal("delete from desk.correspondent where id = ?", three))
                .isEqualTo(NO_RIGHT);
    }

    private long standsFor(long id) throws SQLException {
        return desk.one(Long.class, "select stands_for from desk.correspondent where id = ?", id);
    }
}
