package org.nameh.publication;

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
import org.nameh.support.Sql;
import org.nameh.support.Waiting;

/** Attacks the notes of what changed on the public side, in plain SQL in the name of the application’s role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ChangeGuardIT {

    private static final String NOTE_NOW = "set constraints all immediate";

    private static final String STANDING = """
            select distinct on (public_id) public_id || ' ' || gone from reading_room.change
            where changed_at <= now() order by public_id, changed_at desc
            """;

    private Sql desk;
    private Sql owner;

    @BeforeEach
    void connect() throws SQLException {
        desk = Sql.as("nameh_desk");
        owner = Sql.as("nameh_owner");
    }

    @AfterEach
    void disconnect() throws SQLException {
        owner.close();
        desk.close();
    }

    @Test
    void areWrittenByTheDatabaseAlone() throws SQLException {
        for (var attempt : List.of(
                "select from reading_room.change",
                "insert into reading_room.change values ('zzzzzzzz', now(), false)",
                "delete from reading_room.change",
                "update reading_room.change_count set changes = 0",
                "select reading_room.note_change('zzzzzzzz', true)",
                "select reading_room.fill_changes()")) {
            assertThat(desk.refusal(attempt)).as(attempt).isEqualTo(NO_RIGHT);
        }
    }

    /** Else a copy that was made between the two would be taken for the newest. */
    @Test
    void areMadeOneAfterTheOther() throws Exception {
        var one = EditionBySql.approved(desk);
        var other = EditionBySql.approved(desk);
        desk.commit();
        var before = changes();
        one.publish().shelve();
        desk.run(NOTE_NOW);

        try (var second = Sql.as("nameh_desk")) {
            inTheNameOf(second, other).publish().shelve();
            Waiting.untilCommitOf(desk, () -> second.run(NOTE_NOW));
            second.commit();
        }

        assertThat(changes()).isEqualTo(before + 2);
    }

    @Test
    void holdTheNewestOfWhatPassedAndWhatIsToCome() throws SQLException {
        var edition = EditionBySql.approved(desk, 30).publish().shelve();
        desk.commit();
        assertThat(notes(edition)).containsExactly("now false", "later true");

        edition.takeAway();
        desk.commit();

        assertThat(notes(edition)).containsExactly("now true");
    }

    @Test
    void areNoneOfALetterThatIsTakenAwayBeforeItsDay() throws SQLException {
        var edition = EditionBySql.approved(desk).from("1 day").publish().shelve();
        desk.commit();
        var before = changes();
        assertThat(notes(edition)).startsWith("later false");

        edition.takeAway();
        desk.commit();

        assertThat(notes(edition)).isEmpty();
        assertThat(changes()).isEqualTo(before);
    }

    /** As for letters that lay on the shelf before there were notes. */
    @Test
    void areTheSameWhenTheyAreFilledInLater() throws SQLException {
        owner.run("lock table reading_room.change");
        var before = owner.all(String.class, STANDING);
        owner.run("delete from reading_room.change");

        owner.run("select reading_room.fill_changes()");

        assertThat(owner.all(String.class, STANDING))
                .isNotEmpty()
                .isSubsetOf(
                        before) // but for letters that were taken away without a tombstone, of which nothing is left
                .containsAll(owner.all(String.class, "select public_id || ' false' from reading_room.letter"))
                .containsAll(owner.all(String.class, "select public_id || ' true' from reading_room.gone"));
    }

    private static EditionBySql inTheNameOf(Sql another, EditionBySql edition) throws SQLException {
        return EditionBySql.of(
                another, edition.letter(), (Long) edition.get("version_id"), (Long) edition.get("approval_id"), (Long)
                        edition.get("consent_id"));
    }

    private List<String> notes(EditionBySql edition) throws SQLException {
        owner.undo();
        return owner.all(String.class, """
                select case when changed_at <= now() then 'now' else 'later' end || ' ' || gone
                from reading_room.change where public_id = ? order by changed_at
                """, edition.publicId());
    }

    private long changes() throws SQLException {
        owner.undo();
        return owner.one(Long.class, "select changes from reading_room.change_count");
    }
}
