package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.EditionBySql;
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;

/** Counts letters that wait, and attacks what readers are told of them, by plain SQL. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class WaitingGuardIT {

    private static final String TELL =
            "insert into reading_room.published_waiting (public_id, consent_id) values (?, ?)";

    private static final String TOLD = "select count(*) from reading_room.published_waiting where public_id = ?";

    private static final String DECLARE =
            "insert into desk.delivery (letter_id, declared_by, declared_at) values (?, 'clerk', now())";

    private static final String DIED = """
            insert into desk.delivery_event (id, letter_id, token, kind, happened_as, source, recorded_by, recorded_at)
            values (?, ?, gen_random_uuid(), 'ADDRESSEE_DECEASED', 'lately', 'a neighbour', 'clerk', now())
            """;

    private static final String SHOWN = """
            select coalesce(string_agg(concat(year_from, '-', year_until, ':', letters), ' ' order by year_until), '')
            from reading_room.waiting
            """;

    private static final int NOW = LocalDate.now(ZoneOffset.UTC).getYear();

    private Sql owner;

    /** In this transaction, which is undone, no letter waits but those of the test. */
    @BeforeEach
    void beginAnew() throws SQLException {
        owner = Sql.as("nameh_owner");
        owner.run("update desk.delivery set waiting = false where waiting");
    }

    @AfterEach
    void undo() throws SQLException {
        owner.close();
    }

    private LetterBySql waits(int year) throws SQLException {
        var letter = LetterBySql.registered(owner);
        owner.run(
                "update desk.letter set kind = 'FAMILY_LETTER', received_on = make_date(?, 5, 5) where id = ?",
                year,
                letter.id());
        return letter;
    }

    private void waitAll(int year, int letters) throws SQLException {
        for (var one = 0; one < letters; one++) {
            waits(year);
        }
    }

    private String counted() throws SQLException {
        owner.run("delete from reading_room.waiting_count");
        assertThat(owner.one(Boolean.class, "select reading_room.count_waiting()"))
                .isTrue();
        return owner.one(String.class, SHOWN);
    }

    @Test
    void areNotToldOfBelowFive() throws SQLException {
        waitAll(2001, 2);
        waitAll(2003, 2);
        assertThat(counted()).isEmpty();

        waitAll(2005, 1);
        assertThat(counted()).isEqualTo("-" + NOW + ":5");
    }

    @Test
    void areJoinedByYearsUntilThereAreFive() throws SQLException {
        waitAll(1998, 3);
        waitAll(2001, 3);
        waitAll(2002, 5);
        waitAll(2004, 1);
        waitAll(2006, 13);
        waitAll(2010, 4);

        assertThat(counted()).isEqualTo("-2001:5 2002-2002:5 2003-" + NOW + ":15");
    }

    /** Nobody can tell whether anything is left over: it would be fewer than five. */
    @Test
    void endWithThisYearWhateverIsLeftOver() throws SQLException {
        waitAll(2001, 5);
        waitAll(2002, 5);
        var without = counted();
        waitAll(2003, 4);

        assertThat(counted()).isEqualTo(without).isEqualTo("-2001:5 2002-" + NOW + ":5");
    }

    @Test
    void doNotShowALetterMoreOrLess() throws SQLException {
        waitAll(2001, 7);
        var before = counted();
        waitAll(2001, 1);
        assertThat(counted()).isEqualTo(before);

        owner.run(
                "update desk.delivery set waiting = false where letter_id in (select letter_id from desk.waiting_letter limit 2)");
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    void areNotCountedWhereReadersAreToldOfThemOneByOne() throws SQLException {
        waitAll(2001, 5);
        var letter = waits(2001);
        letter.consent("TELL_UNDELIVERED", 30);
        waitAll(2001, 4);
        assertThat(counted()).isEqualTo("-" + NOW + ":5");

        waitAll(2001, 1);
        assertThat(counted()).isEqualTo("-" + NOW + ":10");
    }

    @Test
    void areCountedOnceAMonth() throws SQLException {
        waitAll(2001, 5);
        var before = counted();
        waitAll(2001, 10);

        assertThat(owner.one(Boolean.class, "select reading_room.count_waiting()"))
                .isFalse();
        assertThat(owner.one(String.class, SHOWN)).isEqualTo(before);
    }

    @Test
    void renewTheCopiesOfPages() throws SQLException {
        var changes = "select changes from reading_room.change_count";
        var before = owner.one(Long.class, changes);
        counted();

        assertThat(owner.one(Long.class, changes)).isEqualTo(before + 1);
    }

    @Test
    void areToldInFivesOrNotAtAll() throws SQLException {
        var insert = "insert into reading_room.waiting_group values (1901, ?)";

        for (var letters : new int[] {0, 1, 4, 6, 9}) {
            assertThat(owner.refusal(insert, letters)).isEqualTo("waiting_in_fives");
        }
        assertThat(owner.refusal(insert, 10)).isEqualTo(ACCEPTED);
    }

    @Test
    void areWrittenByTheCountAlone() throws SQLException {
        try (var desk = Sql.as("nameh_desk")) {
            assertThat(desk.refusal("insert into reading_room.waiting_group values (2001, 5)"))
                    .isEqualTo(NO_RIGHT);
            assertThat(desk.refusal("update reading_room.waiting_group set letters = 5"))
                    .isEqualTo(NO_RIGHT);
            assertThat(desk.refusal("delete from reading_room.waiting_count")).isEqualTo(NO_RIGHT);
            assertThat(desk.refusal("select reading_room.count_waiting()")).isEqualTo(ACCEPTED);
        }
        try (var reader = Sql.as("nameh_reader")) {
            assertThat(reader.refusal("select reading_room.count_waiting()")).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void areToldOfUnderAConsentToThatAlone() throws SQLException {
        var edition = waiting();
        var letter = edition.letter();

        for (var act : new String[] {"PUBLISH_TEXT", "PUBLISH_SCAN", "KEEP"}) {
            assertThat(owner.refusal(TELL, letter.publicId(), letter.consent(act, 30)))
                    .as(act)
                    .startsWith("published_waiting_consent_id");
        }
        assertThat(owner.refusal(TELL, letter.publicId(), waits(2001).consent("TELL_UNDELIVERED", 30)))
                .startsWith("published_waiting_consent_id");
        var revoked = letter.consent("TELL_UNDELIVERED", 30);
        owner.run("insert into desk.consent_revocation values (?, null, 'clerk', now())", revoked);
        assertThat(owner.refusal(TELL, letter.publicId(), revoked)).isEqualTo("consent_unrevoked");
        assertThat(owner.refusal(
                        "insert into reading_room.published_waiting (public_id, consent_id, consent_act) values (?, ?, 'KEEP')",
                        letter.publicId(),
                        letter.consent("KEEP", 30)))
                .isEqualTo("waiting_consent_gate");
        assertThat(owner.refusal(TELL, letter.publicId(), letter.consent("TELL_UNDELIVERED", 30)))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void areToldOfWhileTheyWait() throws SQLException {
        var edition = EditionBySql.approved(owner).publish().shelve();
        var consent = edition.letter().consent("TELL_UNDELIVERED", 30);

        assertThat(owner.refusal(TELL, edition.publicId(), consent)).isEqualTo("waiting_while_it_waits");
        owner.run(DECLARE, edition.letter().id());
        assertThat(owner.refusal(TELL, edition.publicId(), consent)).isEqualTo(ACCEPTED);
        owner.run(
                DIED,
                LetterBySql.next(owner, "delivery_event_seq"),
                edition.letter().id());

        assertThat(owner.one(Long.class, TOLD, edition.publicId())).isZero();
    }

    @Test
    void areToldOfNoMoreWithTheConsent() throws SQLException {
        var edition = waiting();
        var consent = edition.letter().consent("TELL_UNDELIVERED", 30);
        owner.run(TELL, edition.publicId(), consent);
        assertThat(owner.one(Long.class, TOLD, edition.publicId())).isOne();

        owner.run("insert into desk.consent_revocation values (?, null, 'clerk', now())", consent);

        assertThat(owner.one(Long.class, TOLD, edition.publicId())).isZero();
    }

    @Test
    void areToldOfInTheDaysOfTheConsent() throws SQLException {
        var since = "select count(*) from reading_room.letter where public_id = ? and undelivered_since = 2026";
        var past = waiting();
        owner.run(TELL, past.publicId(), past.letter().consent("TELL_UNDELIVERED", -1));
        var present = waiting();
        owner.run(TELL, present.publicId(), present.letter().consent("TELL_UNDELIVERED", 0));

        assertThat(owner.one(Long.class, since, past.publicId())).isZero();
        assertThat(owner.one(Long.class, since, present.publicId())).isOne();
    }

    private EditionBySql waiting() throws SQLException {
        var edition = EditionBySql.approved(owner).publish().shelve();
        owner.run(DECLARE, edition.letter().id());
        return edition;
    }

    @Test
    void areToldOfWithTheirLetterAndInNoLaterTransaction() throws SQLException {
        try (var desk = Sql.as("nameh_desk")) {
            var edition = EditionBySql.approved(desk).publish().shelve();
            desk.run(DECLARE, edition.letter().id());
            var consent = edition.letter().consent("TELL_UNDELIVERED", 30);
            desk.commit();

            assertThat(desk.refusal(TELL, edition.publicId(), consent)).isEqualTo("published_whole");
            assertThat(desk.refusal("update reading_room.published_waiting set since = 1990"))
                    .isEqualTo(NO_RIGHT);
            assertThat(desk.refusal("delete from reading_room.published_waiting"))
                    .isEqualTo(NO_RIGHT);
            edition.clear();
        }
    }
}
