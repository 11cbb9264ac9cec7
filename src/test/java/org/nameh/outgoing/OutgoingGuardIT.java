package org.nameh.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.people.ContactWay;
import org.nameh.support.LetterBySql;
import org.nameh.support.PersonBySql;
import org.nameh.support.Sql;

/** Attacks letters to writers, and what forbids them, by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OutgoingGuardIT {

    private static final byte[] SEALED = new byte[60];

    private static final String CONTACT = """
            insert into desk.correspondent_contact
                (correspondent_id, never_via, allowed, never, never_at_all, unsorted, changed_by, changed_at, version)
            values (?, ?, ?::text[], ?::text[], ?, ?, 'clerk', now(), 0)
            """;

    private static final String WRITE = """
            insert into desk.outgoing_letter
                (id, letter_id, token, person_id, tidings, language, template_id, way, address, text, written_by, written_at)
            select ?, ?, gen_random_uuid(), ?, t.tidings, t.language, t.id, ?, ?::bytea, ?, ?, now()
            from desk.outgoing_template t where t.tidings = ? and t.language = 'fa' and t.ordinal = 1
            """;

    private static final String POST = """
            insert into desk.outgoing_posting (outgoing_id, posted_on, posted_by, posted_at) values (?, ?::date, 'clerk', now())
            """;

    private static final String TEMPLATE = """
            insert into desk.outgoing_template (id, tidings, language, ordinal, body, kept_by, kept_at)
            values (nextval('desk.outgoing_template_seq'), 'QUESTION', 'fr', ?, ?, ?, now())
            """;

    private Sql desk;
    private long writer;
    private long letter;

    @BeforeEach
    void begin() throws SQLException {
        desk = Sql.as("nameh_desk");
        writer = PersonBySql.entered(desk, "PERSON");
        letter = from(writer);
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void saysOfEachWayOneThing() throws SQLException {
        assertThat(refusalOfContact(null, "{PIGEON}", "{}", false, false)).isEqualTo("contact_ways_known");
        assertThat(refusalOfContact(null, "{}", "{PIGEON}", false, false)).isEqualTo("contact_ways_known");
        assertThat(refusalOfContact(null, "{POST}", "{POST,EMAIL}", false, false))
                .isEqualTo("contact_way_allowed_or_never");
        assertThat(refusalOfContact(null, "{POST}", "{}", true, false)).isEqualTo("contact_never_at_all");
        assertThat(refusalOfContact(SEALED, "{POST}", "{}", false, false)).isEqualTo("contact_never_sorted");
        assertThat(refusalOfContact(SEALED, "{POST}", "{EMAIL}", false, false)).isEqualTo(ACCEPTED);
    }

    @Test
    void knowsTheWaysOfTheApplication() throws SQLException {
        var all = Arrays.toString(ContactWay.values())
                .replace('[', '{')
                .replace(']', '}')
                .replace(" ", "");

        assertThat(refusalOfContact(null, all, "{}", false, false)).isEqualTo(ACCEPTED);
        for (var tidings : Tidings.values()) {
            assertThat(desk.all(
                            String.class,
                            "select distinct language from desk.outgoing_template where tidings = ?",
                            tidings.name()))
                    .as(tidings.name())
                    .containsExactlyInAnyOrder("en", "fa", "ar", "de", "fr");
        }
    }

    @Test
    void writesByAnAllowedWayAlone() throws SQLException {
        assertThat(refusal(letter, writer, "POST")).as("nothing is known").isEqualTo("outgoing_never");
        contact(writer, null, "{POST}", "{EMAIL}", false, false);

        assertThat(refusal(letter, writer, "POST")).isEqualTo(ACCEPTED);
        assertThat(refusal(letter, writer, "EMAIL")).isEqualTo("outgoing_never");
        assertThat(refusal(letter, writer, "IN_PERSON")).as("not said").isEqualTo("outgoing_never");
        assertThat(refusal(letter, writer, "TELEPHONE")).isEqualTo("outgoing_never");
    }

    @Test
    void writesToNobodyWhoIsNeverToBeContactedOrOfWhomThatIsNotSorted() throws SQLException {
        var each = new boolean[] {true, false};
        for (var never : each) {
            var person = PersonBySql.entered(desk, "PERSON");
            contact(person, SEALED, "{}", "{}", never, !never);
            for (var way : List.of("POST", "EMAIL", "IN_PERSON", "THROUGH_SOMEBODY")) {
                assertThat(refusal(from(person), person, way)).as(way).isEqualTo("outgoing_never");
            }
        }
    }

    @Test
    void heedsWhatAnyEntryOfThePersonForbids() throws SQLException {
        contact(writer, null, "{POST,EMAIL}", "{}", false, false);
        var twin = PersonBySql.entered(desk, "PERSON");
        contact(twin, null, "{}", "{POST}", false, false);
        assertThat(refusal(letter, writer, "POST")).isEqualTo(ACCEPTED);

        desk.run(PersonBySql.MERGE, twin, writer);

        assertThat(refusal(letter, writer, "POST")).isEqualTo("outgoing_never");
        assertThat(refusal(letter, writer, "EMAIL")).isEqualTo(ACCEPTED);
        assertThat(refusal(letter, twin, "EMAIL")).as("the same person").isEqualTo(ACCEPTED);
    }

    @Test
    void writesToTheWriterAlone() throws SQLException {
        var other = PersonBySql.entered(desk, "PERSON");
        contact(other, null, "{POST}", "{}", false, false);
        contact(writer, null, "{POST}", "{}", false, false);

        assertThat(refusal(letter, other, "POST")).isEqualTo("outgoing_to_the_writer");
        assertThat(refusal(from(other), other, "POST")).isEqualTo(ACCEPTED);
    }

    @Test
    void isWrittenByWhoWorksOnLettersAndKeptSealed() throws SQLException {
        contact(writer, null, "{POST,EMAIL,TELEPHONE}", "{}", false, false);

        for (var account : List.of("translator", "admin", "auditor")) {
            assertThat(refusal("POST", null, SEALED, account, "NEWS")).isEqualTo("outgoing_by_registrar_or_editor");
        }
        assertThat(refusal("POST", null, "Dear Farhad".getBytes(), "clerk", "NEWS"))
                .isEqualTo("outgoing_sealed");
        assertThat(refusal("EMAIL", "a@example.org".getBytes(), SEALED, "clerk", "NEWS"))
                .isEqualTo("outgoing_sealed");
        assertThat(refusal("EMAIL", null, SEALED, "clerk", "NEWS")).isEqualTo("outgoing_addressed");
        assertThat(refusal("POST", SEALED, SEALED, "clerk", "NEWS")).isEqualTo("outgoing_addressed");
        assertThat(refusal("TELEPHONE", null, SEALED, "clerk", "NEWS")).isEqualTo("outgoing_way");
        assertThat(refusal("EMAIL", SEALED, SEALED, "clerk", "ACKNOWLEDGED_WITH_CODE"))
                .isEqualTo("outgoing_code_on_paper");
        assertThat(refusal("POST", null, SEALED, "editor", "ACKNOWLEDGED_WITH_CODE"))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void writesNothingOfAVoidNumber() throws SQLException {
        contact(writer, null, "{POST}", "{}", false, false);
        desk.run(
                "update desk.letter set state = 'VOID', void_reason = 'twice', voided_by = 'clerk', voided_at = now() where id = ?",
                letter);

        assertThat(refusal(letter, writer, "POST")).isEqualTo("number_not_void");
    }

    @Test
    void neverChangesOrLosesARow() throws SQLException {
        for (var table : List.of("outgoing_letter", "outgoing_posting", "outgoing_template")) {
            for (var attempt : List.of("delete from desk.%s", "truncate desk.%s cascade")) {
                assertThat(desk.refusal(attempt.formatted(table))).as(table).isEqualTo(NO_RIGHT);
            }
        }
        for (var change : List.of(
                "outgoing_letter set text = text",
                "outgoing_letter set written_by = 'editor'",
                "outgoing_posting set posted_on = posted_on - 1",
                "outgoing_template set body = 'x'",
                "mail set outgoing_id = null")) {
            assertThat(desk.refusal("update desk." + change)).as(change).isEqualTo(NO_RIGHT);
        }
        assertThat(desk.refusal("insert into desk.mail (outgoing_id, queued_at, due_at) values (1, now(), now())"))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("select desk.require_reachable(1, 'POST')")).isEqualTo(NO_RIGHT);
        try (var owner = Sql.as("nameh_owner")) {
            for (var table : List.of("outgoing_letter", "outgoing_posting", "outgoing_template")) {
                assertThat(owner.refusal("delete from desk." + table)).as(table).isEqualTo("append_only");
            }
        }
    }

    @Test
    void queuesMailOnceAndLetsItNotVanish() throws SQLException {
        contact(writer, null, "{POST,EMAIL}", "{}", false, false);
        var mailed = write("EMAIL");
        write("POST");

        assertThat(mailOf(letter)).isOne();
        assertThat(desk.refusal("delete from desk.mail where outgoing_id = ?", mailed))
                .isEqualTo("mail_of_letter_stays");
    }

    @Test
    void stopsMailThatIsForbiddenBeforeItIsSent() throws SQLException {
        contact(writer, null, "{EMAIL}", "{}", false, false);
        var mailed = write("EMAIL");
        assertThat(state(mailed)).isEqualTo("WAITING");

        desk.run(
                "update desk.correspondent_contact set allowed = '{POST}', version = 1 where correspondent_id = ?",
                writer);

        assertThat(state(mailed)).isEqualTo("FORBIDDEN");
        assertThat(desk.one(Boolean.class, "select due_at is null from desk.mail where outgoing_id = ?", mailed))
                .isTrue();
    }

    @Test
    void letsPaperLeaveTheHouseOnceAndToNobodyWhoForbadeIt() throws SQLException {
        contact(writer, null, "{POST,EMAIL}", "{}", false, false);
        var mailed = write("EMAIL");
        var paper = write("POST");
        var another = write("POST");

        assertThat(desk.refusal(POST, mailed, "2026-01-05")).isEqualTo("outgoing_posting_outgoing_id_on_paper_fkey");
        assertThat(desk.refusal(POST, paper, "2999-01-05")).isEqualTo("posting_not_to_come");
        assertThat(desk.refusal(POST, paper, "2026-01-05")).isEqualTo(ACCEPTED);
        assertThat(desk.refusal(POST, paper, "2026-01-05")).isEqualTo("outgoing_posting_pkey");
        assertThat(state(paper)).isEqualTo("POSTED");
        desk.run(
                "update desk.correspondent_contact set allowed = '{}', version = 1 where correspondent_id = ?", writer);
        assertThat(desk.refusal(POST, another, "2026-01-05")).isEqualTo("outgoing_never");
    }

    @Test
    void keepsTextsOfAdministratorsInTheirOrder() throws SQLException {
        var next = desk.one(
                Integer.class,
                "select max(ordinal) + 1 from desk.outgoing_template where tidings = 'QUESTION' and language = 'fr'");

        assertThat(desk.refusal(TEMPLATE, next, "Bonjour {nom}", "admin")).isEqualTo("template_places_known");
        assertThat(desk.refusal(TEMPLATE, next, "Bonjour {name", "admin")).isEqualTo("template_places_known");
        assertThat(desk.refusal(TEMPLATE, next, "Bonjour", "clerk")).isEqualTo("template_by_administrator");
        assertThat(desk.refusal(TEMPLATE, next, "Bonjour", null)).isEqualTo("template_by_administrator");
        assertThat(desk.refusal(TEMPLATE, next + 1, "Bonjour", "admin")).isEqualTo("template_in_order");
        var all = Stream.of(Placeholder.values()).map(Placeholder::written).reduce("", String::concat);
        assertThat(desk.refusal(TEMPLATE, next, all, "admin")).isEqualTo(ACCEPTED);
    }

    private long from(long person) throws SQLException {
        var id = LetterBySql.registered(desk).id();
        desk.run("update desk.letter set sender_id = ? where id = ?", person, id);
        return id;
    }

    private void contact(long person, byte[] words, String allowed, String never, boolean atAll, boolean unsorted)
            throws SQLException {
        desk.run(CONTACT, person, words, allowed, never, atAll, unsorted);
    }

    private String refusalOfContact(byte[] words, String allowed, String never, boolean atAll, boolean unsorted)
            throws SQLException {
        var person = PersonBySql.entered(desk, "PERSON");
        return desk.refusal(CONTACT, person, words, allowed, never, atAll, unsorted);
    }

    private String refusal(long of, long to, String way) throws SQLException {
        var address = way.equals("EMAIL") ? SEALED : null;
        return desk.refusal(WRITE, next(), of, to, way, address, SEALED, "clerk", "NEWS");
    }

    private String refusal(String way, byte[] address, byte[] text, String account, String tidings)
            throws SQLException {
        return desk.refusal(WRITE, next(), letter, writer, way, address, text, account, tidings);
    }

    private long write(String way) throws SQLException {
        var id = next();
        desk.run(WRITE, id, letter, writer, way, way.equals("EMAIL") ? SEALED : null, SEALED, "clerk", "NEWS");
        return id;
    }

    private long next() throws SQLException {
        return LetterBySql.next(desk, "outgoing_letter_seq");
    }

    private String state(long outgoing) throws SQLException {
        return desk.one(String.class, "select state from desk.outgoing_line where id = ?", outgoing);
    }

    private long mailOf(long of) throws SQLException {
        return desk.one(
                Long.class,
                "select count(*) from desk.mail m join desk.outgoing_letter o on o.id = m.outgoing_id where o.letter_id = ?",
                of);
    }
}
