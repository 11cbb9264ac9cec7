package org.nameh.publication;

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
import org.nameh.support.EditionBySql;
import org.nameh.support.ReaderBySql;
import org.nameh.support.Sql;
import org.nameh.support.Waiting;

/** Attacks embargoes by plain SQL in the name of the application's role, and reads as the public's: nobody gets around one. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EmbargoGuardIT {

    private static final String PUBLIC = "letter heading text";
    private static final String GONE = "gone";
    private static final String NOTHING = "";
    private static final String SET = """
            insert into desk.embargo (letter_id, token, ends_at, awaited, months, reason, set_by, set_at)
            values (?, gen_random_uuid(), now() + cast(? as interval), ?, ?, ?, 'editor', now())
            """;
    private static final String CONFIRM =
            "insert into desk.embargo_confirmation (embargo_id, confirmed_by, confirmed_at)"
                    + " values (?, 'editor', now() - cast(? as interval))";

    private Sql desk;
    private ReaderBySql reader;
    private EditionBySql edition;

    @BeforeEach
    void approve() throws SQLException {
        desk = Sql.as("nameh_desk");
        reader = ReaderBySql.connect();
        edition = EditionBySql.approved(desk);
    }

    @AfterEach
    void clear() throws SQLException {
        desk.undo();
        edition.clear();
        desk.close();
        reader.close();
    }

    @Test
    void keepsALetterInThatIsPublishedUnderIt() throws SQLException {
        var embargo = edition.embargo(null);
        edition.publish().shelve();
        desk.commit();
        assertThat(reader.sees(edition.publicId())).isEqualTo(NOTHING);

        assertThat(edition.refusalToLiftEmbargo(embargo, "editor2")).isEqualTo(ACCEPTED);
        desk.commit();
        assertThat(reader.sees(edition.publicId())).isEqualTo(PUBLIC);
        assertThat(visibleSinceNow()).isTrue();
    }

    @Test
    void keepsALetterInUntilTheLastOneEnds() throws SQLException {
        var event = edition.embargo(null);
        edition.embargo("1 day");
        edition.publish().shelve();
        edition.refusalToLiftEmbargo(event, "editor");
        desk.commit();

        assertThat(reader.sees(edition.publicId())).isEqualTo(NOTHING);
        assertThat(desk.one(
                        Boolean.class,
                        "select visible_from = embargoed_until and embargoed_until > now() from reading_room.published_letter where public_id = ?",
                        edition.publicId()))
                .isTrue();
    }

    @Test
    void endsWithItsDayByItself() throws Exception {
        edition.embargo("2 seconds");
        edition.publish().shelve();
        desk.commit();
        assertThat(reader.sees(edition.publicId())).isEqualTo(NOTHING);

        var deadline = System.nanoTime() + 30_000_000_000L;
        while (reader.sees(edition.publicId()).equals(NOTHING) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(reader.sees(edition.publicId())).isEqualTo(PUBLIC);
    }

    @Test
    void takesALetterAwayThatIsPublicAndGivesItBackWhereItWas() throws SQLException {
        edition.from("-1 hour").publish().shelve();
        desk.commit();
        var embargo = edition.embargo(null);
        desk.commit();
        assertThat(reader.sees(edition.publicId())).isEqualTo(GONE);

        assertThat(edition.refusalToLiftEmbargo(embargo, "editor")).isEqualTo(ACCEPTED);
        desk.commit();
        assertThat(reader.sees(edition.publicId())).isEqualTo(PUBLIC);
        assertThat(visibleSinceNow()).isFalse();
    }

    @Test
    void holdsWhenTheLetterIsPutUpAgain() throws SQLException {
        edition.from("-1 hour").publish().shelve();
        edition.embargo(null);
        edition.takeAway();
        edition.shelve();
        desk.commit();

        assertThat(reader.sees(edition.publicId())).isEqualTo(NOTHING);
    }

    @Test
    void holdsAgainstAPublicationAtTheSameMoment() throws Exception {
        desk.commit();
        edition.publish().shelve();
        try (var second = Sql.as("nameh_desk")) {
            Waiting.untilCommitOf(desk, () -> second.run(SET, edition.letter().id(), null, "the end", 6, "to wait"));
            second.commit();
        }

        assertThat(reader.sees(edition.publicId())).isIn(GONE, NOTHING);
    }

    @Test
    void holdsForAPublicationThatWaitsForIt() throws Exception {
        desk.commit();
        edition.embargo(null);
        try (var second = Sql.as("nameh_desk")) {
            var same = EditionBySql.of(
                    second,
                    edition.letter(),
                    (Long) edition.get("version_id"),
                    (Long) edition.get("approval_id"),
                    (Long) edition.get("consent_id"));
            Waiting.untilCommitOf(desk, () -> same.publish().shelve());
            second.commit();
        }

        assertThat(reader.sees(edition.publicId())).isEqualTo(NOTHING);
    }

    @Test
    void isWrittenOnTheShelfByTheDatabaseAlone() throws SQLException {
        edition.embargo(null);
        edition.publish().shelve();

        for (var column : List.of("visible_from = now()", "embargoed_until = null", "embargoed_at = null")) {
            assertThat(desk.refusal("update reading_room.published_letter set " + column))
                    .isEqualTo(NO_RIGHT);
        }
        assertThat(desk.refusal("select reading_room.keep_embargo(1)")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("select desk.embargoed_until(1)")).isEqualTo(NO_RIGHT);
    }

    @Test
    void isNeverChangedNorForgotten() throws SQLException {
        edition.embargo(null);

        for (var table : List.of("embargo", "embargo_confirmation", "embargo_lifting")) {
            assertThat(desk.refusal("delete from desk." + table)).isEqualTo(NO_RIGHT);
            assertThat(desk.refusal("truncate desk." + table + " cascade")).isEqualTo(NO_RIGHT);
        }
        assertThat(desk.refusal("update desk.embargo set ends_at = now()")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update desk.embargo set letter_id = 1")).isEqualTo(NO_RIGHT);
    }

    @Test
    void isWhole() throws SQLException {
        var letter = edition.letter().id();

        assertThat(desk.refusal(SET, letter, "1 day", "the end", 6, "why")).isEqualTo("embargo_day_or_event");
        assertThat(desk.refusal(SET, letter, null, null, null, "why")).isEqualTo("embargo_day_or_event");
        assertThat(desk.refusal(SET, letter, null, "the end", null, "why")).isEqualTo("embargo_event_asked_about");
        assertThat(desk.refusal(SET, letter, "-1 day", null, null, "why")).isEqualTo("embargo_to_come");
        assertThat(desk.refusal(SET, letter, "1 day", null, null, " ")).startsWith("embargo_reason_");
        assertThat(desk.refusal(SET, letter, "1 day", null, null, "why")).isEqualTo(ACCEPTED);
    }

    @Test
    void isLiftedOnceAndByAnEditor() throws SQLException {
        var embargo = edition.embargo(null);

        assertThat(edition.refusalToLiftEmbargo(embargo, "clerk")).isEqualTo("embargo_lifted_by_editor");
        assertThat(edition.refusalToLiftEmbargo(embargo, "editor")).isEqualTo(ACCEPTED);
        assertThat(edition.refusalToLiftEmbargo(embargo, "editor2")).isEqualTo("embargo_stands");
        assertThat(desk.refusal(CONFIRM, embargo, "0")).isEqualTo("embargo_stands");
    }

    @Test
    void neverLapsesBecauseNobodyAsked() throws SQLException {
        var embargo = edition.embargo(null);
        edition.publish().shelve();
        desk.run(CONFIRM, embargo, "40 months");
        desk.commit();

        assertThat(desk.one(
                        Boolean.class, "select stands and due_at < now() from desk.embargo_line where id = ?", embargo))
                .isTrue();
        assertThat(reader.sees(edition.publicId())).isEqualTo(NOTHING);

        desk.run(CONFIRM, embargo, "0");
        assertThat(desk.one(Boolean.class, "select due_at < now() from desk.embargo_line where id = ?", embargo))
                .isFalse();
    }

    @Test
    void leavesNoTombstoneOfWhatNobodySaw() throws SQLException {
        edition.embargo(null);
        edition.publish().shelve();
        desk.commit();

        assertThat(desk.one(
                        Boolean.class,
                        "select visible_from > now() + interval '1000 years' from reading_room.published_letter where public_id = ?",
                        edition.publicId()))
                .isTrue();
    }

    private boolean visibleSinceNow() throws SQLException {
        return desk.one(
                Boolean.class,
                "select visible_from > now() - interval '1 minute' from reading_room.published_letter where public_id = ?",
                edition.publicId());
    }
}
