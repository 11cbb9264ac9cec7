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

/** Attacks what stands in the reading room, and what stops it, by plain SQL; looks at it as the public's role does. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ShelfIT {

    private static final String PUBLIC = "letter heading text";
    private static final String GONE = "gone";
    private static final String NOTHING = "";

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
    void isSeenByThePublicWhenAllIsDone() throws SQLException {
        edition.publish().shelve();
        assertThat(reader.sees(edition.publicId())).isEqualTo(NOTHING);

        desk.commit();
        assertThat(reader.sees(edition.publicId())).isEqualTo(PUBLIC);
    }

    @Test
    void holdsNothingWithoutAPublication() throws SQLException {
        assertThat(edition.refusalToShelve(edition.publicId(), edition.id()))
                .isEqualTo("published_letter_own_publication");
        edition.publish();
        assertThat(edition.refusalToShelve("00000000", edition.id())).isEqualTo("published_letter_own_publication");
        assertThat(edition.refusalToShelve(edition.publicId(), edition.id())).isEqualTo(ACCEPTED);
    }

    @Test
    void holdsNothingOfAPublicationThatEnded() throws SQLException {
        edition.publish();
        edition.refusalToEnd();

        assertThat(edition.refusalToShelve(edition.publicId(), edition.id()))
                .isEqualTo("published_letter_publication_id_publication_live_fkey");
    }

    @Test
    void holdsNothingUnderADeadPublicationEither() throws SQLException {
        edition.publish();
        edition.refusalToEnd();
        var dead = """
                insert into reading_room.published_letter
                    (public_id, publication_id, publication_live, kind, languages, visible_from)
                values (?, ?, false, 'TESTIMONY', '{en}', now())
                """;

        assertThat(desk.refusal(dead, edition.publicId(), edition.id()))
                .isEqualTo("published_letter_publication_live_check");
    }

    @Test
    void isEmptiedBeforeThePublicationEnds() throws SQLException {
        edition.publish().shelve();

        assertThat(edition.refusalToEnd()).isEqualTo("published_letter_publication_id_publication_live_fkey");
        edition.takeAway();
        assertThat(edition.refusalToEnd()).isEqualTo(ACCEPTED);
    }

    @Test
    void holdsNoTextAlone() throws SQLException {
        assertThat(edition.refusalToAddText()).isEqualTo("published_whole");
        assertThat(edition.refusalToAddHeading()).isEqualTo("published_whole");
    }

    @Test
    void takesNoTextInLater() throws SQLException {
        edition.publish().shelve();
        assertThat(edition.refusalToAddText()).isEqualTo(ACCEPTED);
        assertThat(edition.refusalToAddHeading()).isEqualTo(ACCEPTED);
        desk.commit();

        assertThat(edition.refusalToAddText()).isEqualTo("published_whole");
        assertThat(edition.refusalToAddHeading()).isEqualTo("published_whole");
    }

    @Test
    void isNeverChanged() throws SQLException {
        for (var change : List.of(
                "update reading_room.published_letter set visible_from = now()",
                "update reading_room.published_letter set visible_until = null",
                "update reading_room.published_letter set suspended_at = null",
                "update reading_room.published_heading set title = 'x'",
                "update reading_room.published_text set body = 'x'",
                "update reading_room.tombstone set ground = 'OTHER'",
                "delete from reading_room.published_heading",
                "delete from reading_room.published_text",
                "truncate reading_room.published_letter cascade",
                "truncate reading_room.published_heading",
                "truncate reading_room.published_text",
                "truncate reading_room.tombstone")) {
            assertThat(desk.refusal(change)).as(change).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void losesSightOfALetterWhileItIsSuspended() throws SQLException {
        edition.publish().shelve();
        var suspension = edition.suspend("editor");
        desk.commit();
        assertThat(reader.sees(edition.publicId())).isEqualTo(GONE);

        assertThat(edition.refusalToLift(suspension, "editor2")).isEqualTo("lifted_by_two");
        edition.propose(suspension, "editor");
        assertThat(edition.refusalToLift(suspension, "editor")).isEqualTo("lifted_by_two");
        assertThat(edition.refusalToLift(suspension, "clerk")).isEqualTo("lifted_by_two");
        assertThat(edition.refusalToLift(suspension, "editor2")).isEqualTo(ACCEPTED);
        desk.commit();
        assertThat(reader.sees(edition.publicId())).isEqualTo(PUBLIC);
    }

    @Test
    void losesSightOfALetterAsSoonAsItsConsentIsRevoked() throws SQLException {
        edition.publish().shelve();
        desk.commit();
        assertThat(reader.sees(edition.publicId())).isEqualTo(PUBLIC);

        edition.revoke();
        desk.commit();
        assertThat(reader.sees(edition.publicId())).isEqualTo(GONE);
    }

    @Test
    void staysStoppedAfterARevocation() throws SQLException {
        edition.publish().shelve();
        var earlier = edition.suspend("editor");
        edition.revoke();

        assertThat(edition.refusalToLift(earlier, "editor2")).isEqualTo("consent_unrevoked");
        assertThat(desk.one(
                        Long.class,
                        "select count(*) from desk.suspension where publication_id = ? and lifted_at is null",
                        edition.id()))
                .isEqualTo(1);
    }

    @Test
    void staysStoppedWhenASuspensionIsInventedThatWasLifted() throws SQLException {
        edition.publish().shelve();
        edition.revoke();
        desk.refusal("""
                insert into desk.suspension (publication_id, suspended_by, suspended_at, lifted_by, lifted_at)
                values (?, 'editor', now(), 'editor2', now())
                """, edition.id());
        desk.commit();

        assertThat(reader.sees(edition.publicId())).isEqualTo(GONE);
    }

    @Test
    void staysStoppedWhenItIsPutUpAgain() throws SQLException {
        edition.publish().shelve();
        edition.suspend("editor");
        edition.takeAway();
        edition.shelve();
        desk.commit();

        assertThat(reader.sees(edition.publicId())).isEqualTo(GONE);
    }

    @Test
    void isStoppedOnceAtATimeAndLiftedOnce() throws SQLException {
        edition.publish().shelve();
        var suspension = edition.suspend("editor");

        var again = """
                insert into desk.suspension (publication_id, suspended_by, suspended_at) values (?, 'editor2', now())
                """;
        assertThat(desk.refusal(again, edition.id())).isEqualTo("suspension_one_open");
        edition.propose(suspension, "editor");
        assertThat(edition.refusalToLift(suspension, "editor2")).isEqualTo(ACCEPTED);
        assertThat(edition.refusalToLift(suspension, "editor2")).isEqualTo("suspension_lifted");
    }

    @Test
    void keepsAProposalToLiftAStopAsItWasMade() throws SQLException {
        edition.publish().shelve();
        var suspension = edition.suspend("editor");
        edition.propose(suspension, "editor");
        var propose = "insert into desk.restoring values (?, 'editor2', now())";

        assertThat(desk.refusal(propose, suspension)).isEqualTo("restoring_pkey");
        assertThat(desk.refusal("update desk.restoring set proposed_by = 'editor2'"))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("delete from desk.restoring")).isEqualTo(NO_RIGHT);
        assertThat(edition.refusalToLift(suspension, "editor2")).isEqualTo(ACCEPTED);
        assertThat(desk.refusal(propose, suspension)).isEqualTo("suspension_lifted");
    }

    @Test
    void forgetsNoSuspension() throws SQLException {
        edition.publish();
        edition.suspend("editor");

        assertThat(desk.refusal("delete from desk.suspension")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("update desk.suspension set suspended_by = 'editor2'"))
                .isEqualTo(NO_RIGHT);
    }
}
