package org.nameh.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.EditionBySql;
import org.nameh.support.ReaderBySql;
import org.nameh.support.Sql;

/** Attacks corrections of what is read by plain SQL in the name of the application's role; looks at them as the public's does. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EditionGuardIT {

    private static final String NOTE = "insert into desk.change_note values (?, 'en', ?)";
    private static final String SUPERSEDE =
            "update desk.publication set ending = 'SUPERSEDED', ended_by = 'editor', ended_at = now() where id = ?";
    private static final String SHELVE = """
            insert into reading_room.published_letter (public_id, publication_id, kind, languages, visible_from)
            values (?, ?, 'TESTIMONY', '{en}', 'infinity')
            """;

    private Sql desk;
    private ReaderBySql reader;
    private EditionBySql first;
    private EditionBySql second;

    @BeforeEach
    void correct() throws SQLException {
        desk = Sql.as("nameh_desk");
        reader = ReaderBySql.connect();
        first = EditionBySql.approved(desk);
        second = nextOf(first);
        first.publish().shelve();
    }

    private EditionBySql nextOf(EditionBySql earlier) throws SQLException {
        var letter = earlier.letter();
        desk.run("select set_config('nameh.caller', 'translator', true)");
        var version = letter.draft(2, "translator");
        desk.run("insert into desk.version_redaction values (?, 0, 'en', 'Nasrin (K.)', 'NAME')", version);
        desk.run("insert into desk.version_mention values (?, 0, 'بهرام', 'WITHHELD')", version);
        desk.run("insert into desk.version_mention values (?, 1, 'Sohrab', 'NAMED')", version);
        letter.submit(version, "translator");
        return EditionBySql.of(desk, letter, version, letter.approve(version), (Long) earlier.get("consent_id"));
    }

    @AfterEach
    void clear() throws SQLException {
        desk.undo();
        desk.run("delete from reading_room.published_letter where shown_as = ?", first.publicId());
        desk.commit();
        desk.close();
        reader.close();
    }

    @Test
    void standBesideWhatIsReadForALaterDayAlone() throws SQLException {
        assertThat(second.refusal(Map.of())).isEqualTo("publication_one_live");
        assertThat(second.refusal(Map.of("place", 2))).isEqualTo("edition_beside");
        assertThat(second.refusal(Map.of("place", 2, "corrects", first.id()))).isEqualTo("edition_beside");
        second.from("1 day");
        assertThat(second.refusal(Map.of("place", 2))).isEqualTo("edition_beside");
        assertThat(second.refusal(Map.of("place", 3, "corrects", first.id()))).isEqualTo("publication_place_check");
        assertThat(second.refusal(Map.of("place", 2, "corrects", first.id()))).isEqualTo(ACCEPTED);
    }

    @Test
    void correctAnEditionOfTheSameLetterWithAnotherText() throws SQLException {
        var other = EditionBySql.approved(desk).publish();
        second.from("1 day");

        assertThat(second.refusal(Map.of("place", 2, "corrects", other.id()))).isEqualTo("edition_beside");
        first.takeAway();
        desk.run(SUPERSEDE, first.id());
        assertThat(second.refusal(Map.of("corrects", other.id()))).isEqualTo("publication_corrects_own_letter");
        var again = Map.of("id", second.id(), "corrects", first.id());
        assertThat(first.refusal(again)).isEqualTo("edition_corrects_another");
        assertThat(second.refusal(again)).isEqualTo(ACCEPTED);
    }

    @Test
    void comeWithANote() throws SQLException {
        scheduled("1 day");
        assertThat(desk.refusalToCommit()).isEqualTo("correction_has_note");
    }

    @Test
    void takeNoPlaceWithoutAWord() throws SQLException {
        first.takeAway();
        desk.run(SUPERSEDE, first.id());
        second.publish();

        assertThat(desk.refusalToCommit()).isEqualTo("correction_told");
    }

    @Test
    void tellNothingThatTheLetterWithholds() throws SQLException {
        scheduled("1 day");

        for (var note : List.of("The name NASRIN (K.) was read.", "«بهرام» was misspelt.", "بهرام")) {
            assertThat(desk.refusal(NOTE, second.id(), note)).as(note).isEqualTo("change_note_withholds");
        }
        for (var note : List.of("Sohrab was misspelt.", "Nasrin was not meant.")) {
            assertThat(desk.refusal(NOTE, second.id(), note)).as(note).isEqualTo(ACCEPTED);
            desk.undo();
            second = nextOf(restored());
            scheduled("1 day");
        }
    }

    private EditionBySql restored() throws SQLException {
        first = EditionBySql.approved(desk);
        first.publish().shelve();
        return first;
    }

    @Test
    void areToldWhenTheyComeAndNeverAfter() throws SQLException {
        scheduled("1 day");
        desk.run(NOTE, second.id(), "A line was missing.");
        desk.commit();

        assertThat(desk.refusal("insert into desk.change_note values (?, 'fa', 'x')", second.id()))
                .isEqualTo("change_note_with_edition");
        assertThat(desk.refusal("update desk.change_note set note = 'x'")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("delete from desk.change_note")).isEqualTo(NO_RIGHT);
    }

    @Test
    void bringNoNoteToTheShelfButTheirOwn() throws SQLException {
        scheduled("1 day");
        desk.run(NOTE, second.id(), "A line was missing.");
        desk.run(SHELVE, mark(), second.id());
        var head = """
                insert into reading_room.published_heading
                    (public_id, language, title, title_language, change_note, change_note_language)
                values (?, ?, 'Waiting', 'en', ?, 'en')
                """;

        assertThat(desk.refusal(head, mark(), "en", "Nasrin was named.")).isEqualTo("change_note_of_edition");
        assertThat(desk.refusal(head, first.publicId(), "de", "A line was missing."))
                .isEqualTo("change_note_of_edition");
        assertThat(desk.refusal(head, mark(), "en", "A line was missing.")).isEqualTo(ACCEPTED);
    }

    @Test
    void standUnderTheirOwnMark() throws SQLException {
        scheduled("1 day");

        assertThat(desk.refusal(SHELVE, first.publicId() + "~~", second.id()))
                .isEqualTo("published_letter_own_publication");
        assertThat(desk.refusal(SHELVE, mark(), first.id())).isEqualTo("published_letter_own_publication");
        assertThat(desk.refusal(SHELVE, mark(), second.id())).isEqualTo(ACCEPTED);
    }

    @Test
    void areReadFromTheirInstantOnAndTheOtherUntilThen() throws SQLException {
        var day = waiting("3 seconds");
        var told = toldAt(day);
        assertThat(told).isEqualTo("Waiting before");
        while (told.equals("Waiting before")) {
            LockSupport.parkNanos(20_000_000);
            told = toldAt(day);
        }

        assertThat(told).isEqualTo("Corrected after");
        assertThat(reader.sees(first.publicId())).isEqualTo("letter heading");
    }

    @Test
    void leaveTheOtherAsItWasWhenTheyAreTakenAwayBeforeTheirDay() throws SQLException {
        waiting("1 hour");
        desk.run("delete from reading_room.published_letter where public_id = ?", mark());
        desk.run(SUPERSEDE, second.id());
        desk.commit();

        assertThat(titles()).containsExactly("Waiting");
        assertThat(desk.all(
                        OffsetDateTime.class,
                        "select superseded_at from reading_room.published_letter where public_id = ? and superseded_at is not null",
                        first.publicId()))
                .isEmpty();
    }

    @Test
    void waitUntilAnEmbargoEndsAndSoDoesTheOther() throws SQLException {
        waiting("1 hour");
        var day = first.embargo("2 days");
        var event = first.embargo(null);
        desk.commit();
        assertThat(reader.sees(first.publicId())).isEqualTo("gone");
        assertThat(supersededWithTheCorrection()).isTrue();

        assertThat(first.refusalToLiftEmbargo(event, "editor")).isEqualTo(ACCEPTED);
        assertThat(supersededWithTheCorrection()).isTrue();
        assertThat(first.refusalToLiftEmbargo(day, "editor")).isEqualTo(ACCEPTED);
        desk.commit();
        assertThat(titles()).containsExactly("Waiting");
        assertThat(supersededWithTheCorrection()).isTrue();
    }

    private boolean supersededWithTheCorrection() throws SQLException {
        return desk.one(Boolean.class, """
                select f.superseded_at = s.visible_from and s.visible_from >= ?
                from reading_room.published_letter f, reading_room.published_letter s
                where f.public_id = ? and s.public_id = ?
                """, second.get("publish_at"), first.publicId(), mark());
    }

    /** The title that the public reads, and whether the day had come at that moment. */
    private String toldAt(OffsetDateTime day) throws SQLException {
        try (var asReader = Sql.as("nameh_reader")) {
            return asReader.one(String.class, """
                    select string_agg(title, '+') || case when now() < ? then ' before' else ' after' end
                    from reading_room.heading where public_id = ? and language = 'en'
                    """, day, first.publicId());
        }
    }

    private OffsetDateTime waiting(String interval) throws SQLException {
        scheduled(interval);
        desk.run(NOTE, second.id(), "A line was missing.");
        desk.run(SHELVE, mark(), second.id());
        desk.run(
                "insert into reading_room.published_heading (public_id, language, title, title_language) values (?, 'en', 'Corrected', 'en')",
                mark());
        desk.commit();
        return (OffsetDateTime) second.get("publish_at");
    }

    private List<String> titles() throws SQLException {
        try (var asReader = Sql.as("nameh_reader")) {
            return asReader.all(
                    String.class,
                    "select title from reading_room.heading where public_id = ? and language = 'en'",
                    first.publicId());
        }
    }

    private void scheduled(String interval) throws SQLException {
        second.from(interval).beside(first).publish();
    }

    private String mark() {
        return first.publicId() + "~";
    }
}
