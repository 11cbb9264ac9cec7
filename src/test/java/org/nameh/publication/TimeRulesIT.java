package org.nameh.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.EditionBySql;
import org.nameh.support.ReaderBySql;
import org.nameh.support.Sql;

/** The rules of time, as the public's role meets them whenever it reads: no job makes a letter appear or vanish. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TimeRulesIT {

    private static final String PUBLIC = "letter heading text";
    private static final String GONE = "gone";
    private static final String NOTHING = "";

    private Sql desk;
    private ReaderBySql reader;
    private EditionBySql edition;

    @BeforeEach
    void connect() throws SQLException {
        desk = Sql.as("nameh_desk");
        reader = ReaderBySql.connect();
    }

    @AfterEach
    void clear() throws SQLException {
        desk.undo();
        edition.clear();
        desk.close();
        reader.close();
    }

    @Test
    void hideALetterThatIsToBePublishedLater() throws SQLException {
        published(300, "1 hour");

        assertThat(reader.sees(edition.publicId())).isEqualTo(NOTHING);
    }

    @Test
    void showALetterFromTheMomentItIsToBePublished() throws SQLException {
        published(300, "2 seconds");

        awaitTurn("visible_from", NOTHING, PUBLIC);
    }

    @Test
    void hideALetterFromTheMomentItsConsentEnds() throws SQLException {
        published(300, "-1 hour");
        try (var superuser = Sql.as("postgres")) {
            // a consent ends at midnight; the test cannot wait for that
            superuser.run("""
                    update reading_room.published_letter set visible_until = now() + interval '2 seconds'
                    where public_id = ?
                    """, edition.publicId());
            superuser.commit();
        }

        awaitTurn("visible_until", PUBLIC, GONE);
    }

    @Test
    void showALetterOnTheLastDayOfItsConsent() throws SQLException {
        published(0, "-3 days");

        assertThat(reader.sees(edition.publicId())).isEqualTo(PUBLIC);
    }

    @Test
    void callALetterGoneWhoseConsentHasEnded() throws SQLException {
        published(-1, "-3 days");

        assertThat(reader.sees(edition.publicId())).isEqualTo(GONE);
    }

    @Test
    void keepSilentOnALetterWhoseConsentEndedBeforeItsDay() throws SQLException {
        published(-1, "0 seconds");

        assertThat(reader.sees(edition.publicId())).isEqualTo(NOTHING);
    }

    @Test
    void keepSilentOnALetterThatWasStoppedBeforeItsDay() throws SQLException {
        published(300, "1 hour");
        edition.suspend("editor");
        desk.commit();

        assertThat(reader.sees(edition.publicId())).isEqualTo(NOTHING);
        passTheDay();
        assertThat(reader.sees(edition.publicId())).isEqualTo(NOTHING);
    }

    @Test
    void callALetterGoneUntilItsNextEditionIsDue() throws SQLException {
        published(300, "1 hour");
        desk.run("insert into reading_room.tombstone values (?, now(), 'ERROR')", edition.publicId());
        desk.commit();
        assertThat(reader.sees(edition.publicId())).isEqualTo(GONE);

        passTheDay();
        assertThat(reader.sees(edition.publicId())).isEqualTo(PUBLIC);
    }

    @Test
    void areTakenFromThePublicationAndItsConsent() throws SQLException {
        published(5, "2 days");

        assertThat(desk.one(Boolean.class, """
                        select l.visible_from = p.publish_at
                            and l.visible_until = (g.valid_until + 1)::timestamp at time zone 'UTC'
                        from reading_room.published_letter l
                        join desk.publication p on p.id = l.publication_id
                        join desk.consent_grant g on g.id = p.consent_id
                        where l.public_id = ?
                        """, edition.publicId())).isTrue();
    }

    private void published(int consentDays, String from) throws SQLException {
        edition = EditionBySql.approved(desk, consentDays).from(from).publish().shelve();
        desk.commit();
    }

    /** Lets the day of publication be past; the superuser stands for the time that goes by. */
    private void passTheDay() throws SQLException {
        try (var superuser = Sql.as("postgres")) {
            superuser.run("""
                    update reading_room.published_letter
                    set visible_from = visible_from - interval '1 day', suspended_at = suspended_at - interval '1 day'
                    where public_id = ?
                    """, edition.publicId());
            superuser.commit();
        }
    }

    /** Reads again and again over the moment that a column names: each time as the database's clock says then. */
    private void awaitTurn(String column, String before, String after) throws SQLException {
        var moment = desk.one(
                OffsetDateTime.class,
                "select %s from reading_room.published_letter where public_id = ?".formatted(column),
                edition.publicId());
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        var turned = false;
        while (!turned && System.nanoTime() < deadline) {
            var seen = reader.sees(edition.publicId());
            turned = reader.hadCome(moment);
            assertThat(seen).isEqualTo(turned ? after : before);
        }
        assertThat(turned).isTrue();
    }
}
