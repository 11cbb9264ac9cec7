package org.nameh.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.Actor;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.Description;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.letter.NewLetter;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.people.Contact;
import org.nameh.people.ContactBook;
import org.nameh.people.ContactWay;
import org.nameh.people.CorrespondentKind;
import org.nameh.people.Directory;
import org.nameh.people.NewCorrespondent;
import org.nameh.people.Particulars;
import org.nameh.people.Party;
import org.nameh.people.PersonRefused;
import org.nameh.people.Ways;
import org.nameh.platform.ChangedElsewhere;
import org.nameh.platform.Language;

@ExtendWith(ArquillianExtension.class)
class OutgoingBookIT {

    private static final String ADDRESS = "golnar.invented@example.org";
    private static final String WORDS = "Dear Golnar,\n\nit arrived.";

    @Inject
    OutgoingBook book;

    @Inject
    TemplateDesk templates;

    @Inject
    ContactBook contacts;

    @Inject
    Directory directory;

    @Inject
    Registry registry;

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    @Inject
    AsTranslator translator;

    @Inject
    AsAdmin admin;

    @Inject
    AsAuditor auditor;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    private long writer;

    @Test
    void keepsWhatWasWrittenSealedWithTheLetter() {
        var number = letterOf(allowed(ContactWay.POST));

        var id = write(number, ContactWay.POST, null, WORDS);

        var row = sheet(number).written().get(0);
        assertThat(row.id()).isEqualTo(id);
        assertThat(row.tidings()).isEqualTo(Tidings.ACKNOWLEDGED);
        assertThat(row.writtenBy()).isEqualTo("clerk");
        assertThat(row.state()).isEqualTo(OutgoingState.ON_PAPER);
        assertThat(row.template()).isOne();
        assertThat(editor.get(() -> book.read(number, id)).text()).isEqualTo(WORDS);
        assertThat(bytes("text", id)).doesNotContain("Golnar", "arrived");
    }

    @Test
    void leavesATraceOfEveryReadingAndOfNothingThatWasRead() {
        var number = letterOf(allowed(ContactWay.POST));
        var id = write(number, ContactWay.POST, null, WORDS);

        editor.run(() -> book.read(number, id));
        clerk.run(() -> book.read(number, id));

        assertThat(trail(number))
                .containsExactly("clerk OUTGOING_WRITTEN", "editor OUTGOING_VIEWED", "clerk OUTGOING_VIEWED");
    }

    @Test
    void writesOnceHoweverOftenAFormIsSent() {
        var number = letterOf(allowed(ContactWay.POST));
        var wanted = wanted(number, Tidings.ACKNOWLEDGED, ContactWay.POST, null, WORDS);
        var first = clerk.get(() -> book.write(number, wanted));

        assertThat(clerk.get(() -> book.write(number, wanted))).isEqualTo(first);
        assertThat(sheet(number).written()).hasSize(1);
        assertThat(trail(number)).hasSize(1);
    }

    @Test
    void sendsMailToAnAddressOfTheContactDataAlone() {
        var number = letterOf(allowed(ContactWay.EMAIL));

        assertThatThrownBy(() -> write(number, ContactWay.EMAIL, "somebody.else@example.org", WORDS))
                .isInstanceOf(PersonRefused.class)
                .hasMessage("people.refused.address");
        assertThatThrownBy(() -> write(number, ContactWay.EMAIL, "never@example.org", WORDS))
                .hasMessage("people.refused.address");
        var id = write(number, ContactWay.EMAIL, ADDRESS, WORDS);

        assertThat(clerk.get(() -> book.read(number, id)).address()).isEqualTo(ADDRESS);
        assertThat(bytes("address", id)).doesNotContain("example");
    }

    @Test
    void isStoppedByWhatTheContactDataForbidWhoeverAsks() {
        var open = letterOf(allowed(ContactWay.POST));
        var shut = letterOf(new Contact(null, null, "Anything", Ways.none()));
        var unsorted = letterOf(new Contact(null, ADDRESS, "The landline"));
        var unknown = letterOf(Contact.none());

        for (var actor : List.of((Actor) clerk, editor)) {
            for (var number : List.of(shut, unsorted, unknown)) {
                for (var way : EnumSet.of(ContactWay.POST, ContactWay.IN_PERSON, ContactWay.THROUGH_SOMEBODY)) {
                    var wanted = wanted(number, Tidings.NEWS, way, null, WORDS);
                    assertThatThrownBy(() -> actor.run(() -> book.write(number, wanted)))
                            .isInstanceOf(PersonRefused.class)
                            .hasMessage("people.refused.never");
                }
            }
            assertThatThrownBy(() -> actor.run(
                            () -> book.write(open, wanted(open, Tidings.NEWS, ContactWay.IN_PERSON, null, WORDS))))
                    .hasMessage("people.refused.never");
        }
        assertThat(sheet(shut).isWithinReach()).isFalse();
        assertThat(sheet(open).ways()).containsExactly(ContactWay.POST);
    }

    @Test
    void takesNothingThatIsNotWhole() {
        var number = letterOf(allowed(ContactWay.POST, ContactWay.EMAIL));

        assertThatThrownBy(() -> write(number, ContactWay.POST, null, null)).hasMessage("outgoing.refused.empty");
        assertThatThrownBy(() -> write(number, ContactWay.POST, null, "x".repeat(8001)))
                .hasMessage("outgoing.refused.long");
        assertThatThrownBy(() -> write(number, ContactWay.POST, null, "Dear {name}"))
                .hasMessage("outgoing.refused.unfilled");
        assertThatThrownBy(() -> write(number, null, null, WORDS)).hasMessage("outgoing.refused.way");
        assertThatThrownBy(() -> write(number, ContactWay.EMAIL, null, WORDS)).hasMessage("outgoing.refused.address");
        assertThatThrownBy(() -> write(number, ContactWay.POST, ADDRESS, WORDS))
                .hasMessage("outgoing.refused.noAddress");
        assertThatThrownBy(() -> clerk.run(() -> book.write(
                        number, wanted(number, Tidings.ACKNOWLEDGED_WITH_CODE, ContactWay.EMAIL, ADDRESS, WORDS))))
                .hasMessage("outgoing.refused.codeOnPaper");
        var nobodys = register(Party.unknown());
        assertThatThrownBy(() -> clerk.get(() -> book.draft(nobodys, Tidings.NEWS, Language.EN)))
                .hasMessage("outgoing.refused.nobody");
        assertThat(sheet(number).written()).isEmpty();
    }

    @Test
    void takesDownOnceThatPaperLeftTheHouse() {
        var number = letterOf(allowed(ContactWay.POST, ContactWay.EMAIL));
        var paper = write(number, ContactWay.POST, null, WORDS);
        var mail = write(number, ContactWay.EMAIL, ADDRESS, WORDS);
        var day = LocalDate.of(2026, 1, 5);

        assertThatThrownBy(() -> clerk.run(() -> book.posted(number, mail, day)))
                .hasMessage("outgoing.refused.postedMail");
        assertThatThrownBy(() -> clerk.run(() -> book.posted(number, paper, LocalDate.of(2999, 1, 1))))
                .hasMessage("outgoing.refused.toCome");
        assertThatThrownBy(() -> clerk.run(() -> book.posted(letterOf(Contact.none()), paper, day)))
                .isInstanceOf(UnknownOutgoing.class);
        clerk.run(() -> book.posted(number, paper, day));
        clerk.run(() -> book.posted(number, paper, day));

        assertThat(sheet(number).written())
                .filteredOn(row -> row.id() == paper)
                .extracting(OutgoingRow::state, OutgoingRow::postedOn)
                .containsExactly(tuple(OutgoingState.POSTED, day));
        assertThat(trail(number))
                .filteredOn(entry -> entry.endsWith("OUTGOING_POSTED"))
                .hasSize(1);
    }

    @Test
    void fillsThePlacesInTheLanguageOfTheText() {
        var number = letterOf(allowed(ContactWay.POST));

        var persian = clerk.get(() -> book.draft(number, Tidings.ACKNOWLEDGED, Language.FA))
                .text();
        var english = clerk.get(() -> book.draft(number, Tidings.NO_NEWS, Language.EN))
                .text();

        assertThat(persian).startsWith("گلنار ").contains("۱۲ دی ۱۴۰۴");
        assertThat(english).startsWith("Dear Golnar ").containsPattern("for [\\d,]+ days");
        assertThat(persian + english).doesNotContain("{", "}");
    }

    @Test
    void proposesWhatNobodyHasToldYet() {
        var number = letterOf(allowed(ContactWay.POST));
        assertThat(sheet(number).untold()).extracting(Untold::tidings).containsExactly(Tidings.ACKNOWLEDGED);
        assertThat(listed(number)).isEqualTo(1);
        var out = letterOf(new Contact(null, null, null, Ways.of(Set.of(ContactWay.TELEPHONE), Set.of())));
        assertThat(sheet(out).untold()).hasSize(1);
        assertThat(listed(out)).as("cannot be told").isZero();

        write(number, ContactWay.POST, null, WORDS);

        assertThat(sheet(number).untold()).isEmpty();
        assertThat(listed(number)).isZero();
    }

    @Test
    void isClosedToAllOthers() {
        var number = letterOf(allowed(ContactWay.POST));
        var id = write(number, ContactWay.POST, null, WORDS);
        for (var other : List.of((Actor) translator, admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> book.of(number))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> book.untold())).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> book.draft(number, Tidings.NEWS, Language.EN)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> book.read(number, id))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> book.write(
                            number,
                            new NewOutgoing(UUID.randomUUID(), Tidings.NEWS, Language.EN, 1, null, null, null))))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> book.posted(number, id, LocalDate.of(2026, 1, 5))))
                    .isInstanceOf(EJBAccessException.class);
        }
        for (var other : List.of((Actor) clerk, editor, translator, auditor)) {
            assertThatThrownBy(() -> other.get(() -> templates.list())).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> templates.show(Tidings.NEWS, Language.FR)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> templates.keep(Tidings.NEWS, Language.FR, 1, "x")))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> templates.restore(Tidings.NEWS, Language.FR, 1)))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void beginsWithTheTextThatTheAdministratorKeptLast() {
        var house = newest().body();
        var seen = newest().ordinal();

        assertThatThrownBy(() -> keep(seen, "Bonjour {nom}"))
                .isInstanceOf(OutgoingRefused.class)
                .hasMessage("outgoing.refused.placeholder");
        keep(seen, "Bonjour {name}, du {date}.");
        assertThatThrownBy(() -> keep(seen, "Too late.")).isInstanceOf(ChangedElsewhere.class);
        keep(seen + 1, "Bonjour {name}, du {date}.");

        assertThat(newest().ordinal()).as("the same once more changes nothing").isEqualTo(seen + 1);
        assertThat(newest().keptBy()).isEqualTo("admin");
        var number = letterOf(allowed(ContactWay.POST));
        assertThat(clerk.get(() -> book.draft(number, Tidings.RETURNED, Language.FR))
                        .text())
                .startsWith("Bonjour Golnar ");
        admin.run(() -> templates.restore(Tidings.RETURNED, Language.FR, seen + 1));
        assertThat(newest().body()).isEqualTo(house);
        assertThat(newest().ordinal()).isEqualTo(seen + 2);
    }

    private TemplateRow newest() {
        return admin.get(() -> templates.show(Tidings.RETURNED, Language.FR)).get(0);
    }

    private void keep(int seen, String body) {
        admin.run(() -> templates.keep(Tidings.RETURNED, Language.FR, seen, body));
    }

    private static Contact allowed(ContactWay... ways) {
        return new Contact(
                ADDRESS + ", never@example.org",
                "By " + ADDRESS,
                "never@example.org",
                Ways.of(Set.of(ways), Set.of(ContactWay.TELEPHONE)));
    }

    private RegistrationNumber letterOf(Contact contact) {
        writer = clerk.get(() -> directory.enterOnce(
                UUID.randomUUID(),
                new NewCorrespondent(
                        CorrespondentKind.PERSON, List.of("Golnar Invented", "گلنار ساختگی"), Particulars.none())));
        clerk.run(() -> contacts.keep(writer, -1, contact));
        return register(Party.known(writer));
    }

    private RegistrationNumber register(Party sender) {
        var facts = new Description(
                "TESTIMONY", ModeOfReceipt.POST, LocalDate.of(2026, 1, 2), null, null, List.of("fa"), null, null);
        return clerk.get(() -> registry.register(new NewLetter(UUID.randomUUID(), sender, Party.unknown(), facts)));
    }

    private NewOutgoing wanted(
            RegistrationNumber number, Tidings tidings, ContactWay way, String address, String text) {
        var draft = clerk.get(() -> book.draft(number, tidings, Language.EN));
        return new NewOutgoing(UUID.randomUUID(), tidings, Language.EN, draft.template(), way, address, text);
    }

    private long write(RegistrationNumber number, ContactWay way, String address, String text) {
        var wanted = wanted(number, Tidings.ACKNOWLEDGED, way, address, text);
        return clerk.get(() -> book.write(number, wanted));
    }

    private OutgoingSheet sheet(RegistrationNumber number) {
        return clerk.get(() -> book.of(number));
    }

    private long listed(RegistrationNumber number) {
        return ((Number) em.createNativeQuery("""
                        select count(*) from desk.writer_within_reach r join desk.writer_to_tell w on w.sender_id = r.person_id
                        where w.registration_year = :year and w.registration_serial = :serial
                        """, Long.class)
                        .setParameter("year", number.year())
                        .setParameter("serial", number.serial())
                        .getSingleResult())
                .longValue();
    }

    private String bytes(String column, long id) {
        var sealed = (byte[]) em.createNativeQuery(
                        column.equals("text")
                                ? "select text from desk.outgoing_letter where id = :id"
                                : "select address from desk.outgoing_letter where id = :id",
                        byte[].class)
                .setParameter("id", id)
                .getSingleResult();
        return new String(sealed, StandardCharsets.ISO_8859_1);
    }

    @SuppressWarnings("unchecked")
    private List<String> trail(RegistrationNumber number) {
        return em.createNativeQuery("""
                        select account || ' ' || action from desk.audit_entry
                        where letter = :number and action like 'OUTGOING%' order by seq
                        """, String.class)
                .setParameter("number", number.toString())
                .getResultList();
    }
}
