package org.nameh.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.EditionBySql;
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;
import org.nameh.support.Waiting;

/** Follows what the database keeps of how far letters have come, step by step, and attacks it by plain SQL. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StandingIT {

    /** The status of every letter, told from all that ever happened to it and from nothing that is kept. */
    private static final String TOLD = """
            select l.id, case
                   when l.state <> 'REGISTERED' then l.state
                   when p.stopped then 'SUSPENDED'
                   when p.publish_at > now() or p.publish_at is not null and e.stands then 'SCHEDULED'
                   when p.publish_at is not null then 'PUBLISHED'
                   when v.state = 'DRAFT' and v.ordinal > 1 and v.previous = 'RETURNED' then 'RETURNED'
                   when v.state = 'APPROVED' and w.ordinal >= v.ordinal then 'WITHDRAWN'
                   else coalesce(v.state, 'REGISTERED')
               end as status
            from desk.letter l
            left join lateral (
                select x.state, x.ordinal, lag(x.state) over (order by x.ordinal) as previous
                from desk.letter_version x where x.letter_id = l.id
                order by x.ordinal desc limit 1) v on true
            left join lateral (
                select q.publish_at,
                       exists (select from desk.suspension s where s.publication_id = q.id and s.lifted_at is null) as stopped
                from desk.publication q where q.letter_id = l.id and q.ended_at is null
                order by q.publish_at, q.id limit 1) p on true
            cross join lateral (
                select exists (select from desk.embargo_line x where x.letter_id = l.id and x.stands) as stands) e
            left join lateral (
                select max(y.ordinal) as ordinal
                from desk.publication q join desk.letter_version y on y.id = q.version_id
                where q.letter_id = l.id and q.ending = 'WITHDRAWN') w on true
            """;

    private static final String OTHERWISE = """
            select told.id || ': told ' || told.status || ', line ' || coalesce(r.status, '-') || ', found ' || coalesce(n.status, '-')
            from (%s) told
            left join desk.register_line r on r.id = told.id
            left join desk.standing_now n on n.letter_id = told.id
            where (told.status, told.status) is distinct from (r.status, n.status)
            """.formatted(TOLD);

    private static final String TOGETHER = """
            insert into desk.letter
                (id, registration_year, registration_serial, public_id, token, kind, mode_of_receipt, received_on,
                 languages, state, registered_by, registered_at, changed_by, changed_at, version)
            select nextval('desk.letter_seq'), ?, ?::int + place, public_id, gen_random_uuid(), 'TESTIMONY', 'POST', '2026-01-02',
                   '{en}', 'REGISTERED', 'clerk', now(), 'clerk', now(), 0
            from (values (0, ?), (1, ?)) letters (place, public_id)
            """;

    private static final String OPEN_TOGETHER = """
            insert into desk.letter_version
                (id, letter_id, ordinal, state, language, transcription, opened_by, opened_at, edited_by, edited_at, version)
            select nextval('desk.letter_version_seq'), letter, 1, 'DRAFT', 'en', 'We were told to wait.', 'clerk', now(), 'clerk',
                   now(), 0
            from unnest(array[?, ?]::bigint[]) letter
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
    void isWhatTheAxesTellForEveryLetterOfTheHouse() throws SQLException {
        assertThat(desk.all(String.class, "select distinct status from desk.register_line"))
                .contains("REGISTERED", "DRAFT", "SUBMITTED", "IN_REVIEW", "RETURNED", "REJECTED", "APPROVED")
                .contains("SCHEDULED", "PUBLISHED", "SUSPENDED", "WITHDRAWN");
        assertThat(desk.all(String.class, OTHERWISE)).isEmpty();
        assertThat(desk.one(Long.class, "select count(*) from desk.standing_now"))
                .isEqualTo(desk.one(Long.class, "select count(*) from desk.letter"));
    }

    @Test
    void followsALetterThatIsReturnedAndRejected() throws SQLException {
        var letter = LetterBySql.registered(desk);
        assertThat(status(letter)).isEqualTo("REGISTERED");

        var version = letter.draft(1, "translator");
        assertThat(status(letter)).isEqualTo("DRAFT");

        letter.submit(version, "translator");
        assertThat(status(letter)).isEqualTo("SUBMITTED");

        letter.bring(version, "IN_REVIEW");
        assertThat(status(letter)).isEqualTo("IN_REVIEW");

        letter.decide(version, "RETURN", "editor");
        letter.bring(version, "RETURNED");
        var next = letter.draft(2, "translator");
        assertThat(status(letter)).isEqualTo("RETURNED");

        letter.submit(next, "translator");
        letter.decide(next, "REJECT", "editor");
        letter.bring(next, "REJECTED");
        assertThat(status(letter)).isEqualTo("REJECTED");
    }

    @Test
    void followsALetterThatIsPublishedStoppedAndWithdrawn() throws SQLException {
        var edition = EditionBySql.approved(desk);
        assertThat(status(edition.letter())).isEqualTo("APPROVED");

        edition.publish();
        assertThat(status(edition.letter())).isEqualTo("PUBLISHED");

        var stop = edition.suspend("editor");
        assertThat(status(edition.letter())).isEqualTo("SUSPENDED");

        edition.propose(stop, "editor");
        assertThat(edition.refusalToLift(stop, "editor2")).isEqualTo(Sql.ACCEPTED);
        assertThat(status(edition.letter())).isEqualTo("PUBLISHED");

        var revised = edition.letter().draft(2, "translator");
        assertThat(status(edition.letter())).isEqualTo("PUBLISHED");

        assertThat(edition.refusalToEnd()).isEqualTo(Sql.ACCEPTED);
        assertThat(status(edition.letter())).isEqualTo("DRAFT");

        edition.letter().submit(revised, "translator");
        assertThat(status(edition.letter())).isEqualTo("SUBMITTED");
    }

    @Test
    void saysScheduledWhileAnEmbargoStands() throws SQLException {
        var edition = EditionBySql.approved(desk);
        var embargo = edition.embargo(null);
        assertThat(status(edition.letter())).isEqualTo("APPROVED");

        edition.publish();
        assertThat(status(edition.letter())).isEqualTo("SCHEDULED");

        assertThat(edition.refusalToLiftEmbargo(embargo, "editor")).isEqualTo(Sql.ACCEPTED);
        assertThat(status(edition.letter())).isEqualTo("PUBLISHED");

        edition.embargo("1 day");
        assertThat(status(edition.letter())).isEqualTo("SCHEDULED");
    }

    @Test
    void saysWithdrawnUntilALaterVersionIsWritten() throws SQLException {
        var edition = EditionBySql.approved(desk).publish();
        edition.refusalToEnd();
        assertThat(status(edition.letter())).isEqualTo("WITHDRAWN");

        edition.letter().draft(2, "translator");
        assertThat(status(edition.letter())).isEqualTo("DRAFT");
    }

    @Test
    void followsARevocation() throws SQLException {
        var edition = EditionBySql.approved(desk).publish();

        edition.revoke();

        assertThat(status(edition.letter())).isEqualTo("SUSPENDED");
    }

    @Test
    void passesFromScheduledToPublishedWithTheHour() throws SQLException {
        var edition = EditionBySql.approved(desk).from("1 microsecond").publish();
        assertThat(status(edition.letter())).isEqualTo("SCHEDULED");

        desk.commit(); // the next transaction begins later, and nothing is written in between

        assertThat(status(edition.letter())).isEqualTo("PUBLISHED");
        edition.clear();
    }

    @Test
    void followsTheLastOfTwoWhoMoveALetterAtOnce() throws Exception {
        var edition = EditionBySql.approved(desk).publish();
        desk.commit();

        edition.suspend("editor");
        try (var second = Sql.as("nameh_desk")) {
            Waiting.untilCommitOf(desk, () -> second.run("""
                    insert into desk.letter_version
                        (id, letter_id, ordinal, state, language, transcription, opened_by, opened_at, edited_by, edited_at, version)
                    values (nextval('desk.letter_version_seq'), ?, 2, 'DRAFT', 'en', 'Again.', 'editor', now(), 'editor', now(), 0)
                    """, edition.letter().id()));
            second.commit();
        }

        assertThat(status(edition.letter())).isEqualTo("SUSPENDED");
        edition.clear();
    }

    @Test
    void isBegunForAllLettersOfAStatement() throws SQLException {
        var first = desk.one(Integer.class, "select desk.next_numbers(?, 2)", LetterBySql.QUIET_YEAR);

        desk.run(TOGETHER, LetterBySql.QUIET_YEAR, first, LetterBySql.drawPublicId(), LetterBySql.drawPublicId());

        assertThat(desk.all(String.class, """
                        select k.standing || ' ' || w.stage from desk.standing k join desk.work_item w using (letter_id)
                        where k.registration_year = ? and k.registration_serial in (?, ?)
                        """, LetterBySql.QUIET_YEAR, first, first + 1))
                .containsExactly("REGISTERED REGISTERED", "REGISTERED REGISTERED");
    }

    @Test
    void followsAllLettersOfAStatementAndNoOther() throws SQLException {
        var one = LetterBySql.registered(desk);
        var same = LetterBySql.registered(desk);
        var other = LetterBySql.registered(desk);

        desk.run(OPEN_TOGETHER, one.id(), same.id());

        assertThat(List.of(status(one), status(same), status(other))).containsExactly("DRAFT", "DRAFT", "REGISTERED");
    }

    @Test
    void isWrittenByNobody() throws SQLException {
        var letter = LetterBySql.registered(desk);
        for (var attempt : List.of(
                "update desk.standing set standing = 'PUBLISHED', publish_at = now() where letter_id = " + letter.id(),
                "insert into desk.standing values (" + (letter.id() + 1) + ", 1901, 1, 'REGISTERED', null)",
                "delete from desk.standing where letter_id = " + letter.id(),
                "truncate desk.standing",
                "insert into desk.standing_now values (0, 1901, 1, 'PUBLISHED')",
                "alter table desk.letter disable trigger begin_standing",
                "select desk.keep_standing(" + letter.id() + ")",
                "select desk.keep_standing(array[" + letter.id() + "::bigint])",
                "set session_replication_role = replica")) {
            assertThat(desk.refusal(attempt)).as(attempt).isEqualTo(NO_RIGHT);
        }
        assertThat(status(letter)).isEqualTo("REGISTERED");
    }

    /** The status of a letter, after a look whether all ways of telling it agree. */
    private String status(LetterBySql letter) throws SQLException {
        assertThat(desk.all(String.class, OTHERWISE + " and told.id = ?", letter.id()))
                .isEmpty();
        return desk.one(String.class, "select status from desk.register_line where id = ?", letter.id());
    }
}
