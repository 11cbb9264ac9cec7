package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsClerk;
import org.nameh.letter.RegistrationNumber;
import org.nameh.outgoing.NewOutgoing;
import org.nameh.outgoing.OutgoingBook;
import org.nameh.outgoing.TemplateDesk;
import org.nameh.outgoing.Tidings;
import org.nameh.people.Contact;
import org.nameh.people.ContactBook;
import org.nameh.people.ContactWay;
import org.nameh.people.CorrespondentKind;
import org.nameh.people.Directory;
import org.nameh.people.NewCorrespondent;
import org.nameh.people.Particulars;
import org.nameh.people.Party;
import org.nameh.people.PersonFile;
import org.nameh.people.Ways;
import org.nameh.people.Whereabouts;
import org.nameh.platform.Language;
import org.nameh.platform.ToldDate;

/** What the house wrote to a writer, with which text it began, and how it knows where to write, is read at the desk alone. */
@ExtendWith(ArquillianExtension.class)
class OutgoingLeakIT {

    private static final Tidings PLANTED = Tidings.QUESTION;

    /** What is planted here is in no field that could be asked for: the lists as they open are enough. */
    private static final Pattern FILTERED_OR_PRINTED =
            Pattern.compile(".*[?&](print|kind|theme|language|place|from|q)=.*");

    @Inject
    Courier courier;

    @Inject
    Cellar cellar;

    @Inject
    OutgoingBook book;

    @Inject
    TemplateDesk templates;

    @Inject
    ContactBook contacts;

    @Inject
    Directory directory;

    @Inject
    PersonFile file;

    @Inject
    AsClerk clerk;

    @Inject
    AsAdmin admin;

    private final Canaries known = new Canaries();
    private final Canaries sealed = new Canaries();
    private final Visitor visitor = Visitor.anonymous();
    private final Set<String> leaks = new TreeSet<>();

    private RegistrationNumber number;
    private long outgoing;

    @Test
    void areKnownToTheDeskAlone() {
        plant();
        var crawl = new Crawl(visitor, this::inspect).leavingOut(FILTERED_OR_PRINTED);

        crawl.from(Reach.doors());
        Reach.letter(courier.publicId(number)).forEach(address -> inspect(visitor.get(address)));
        deskPages().forEach(page -> {
            var answer = visitor.get(page);
            assertThat(answer.status()).as(page).isNotEqualTo(200);
            inspect(answer);
        });
        note("readers' database", cellar.allThatReadersSee(), known, sealed);

        assertThat(crawl.visited()).contains("/en/letters/" + courier.publicId(number));
        assertThat(leaks).isEmpty();
    }

    @Test
    void areShutToColleaguesWhoReadNoLetters() {
        plant();
        for (var account : List.of("translator", "admin", "auditor")) {
            var colleague = Visitor.signedIn(account);
            letterPages().forEach(page -> {
                var answer = colleague.get(page);
                assertThat(answer.status()).as(account + " " + page).isIn(403, 404);
                inspect(answer);
            });
        }
        for (var account : List.of("admin", "auditor")) {
            note(
                    "trail of " + account,
                    Visitor.signedIn(account).get("/desk/audit").everything(),
                    known,
                    sealed);
            note(
                    "mail of " + account,
                    Visitor.signedIn(account).get("/desk/mail").everything(),
                    known,
                    sealed);
        }
        assertThat(leaks).isEmpty();
        assertThat(Visitor.signedIn("clerk").get("/desk/settings/templates").status())
                .isEqualTo(403);
        assertThat(known.foundIn(Visitor.signedIn("admin")
                        .get("/desk/settings/templates?tidings=" + PLANTED + "&in=de")
                        .everything()))
                .contains("text of the house");
    }

    @Test
    void standInTheDatabaseOfTheDeskUnlessTheyAreSealed() {
        plant();

        var desk = cellar.allOf("desk");

        assertThat(known.wholeIn(desk)).isEqualTo(known.hidden());
        assertThat(desk).contains("OUTGOING_WRITTEN", "<outgoing_letter>");
        assertThat(sealed.foundIn(desk)).isEmpty();
        assertThat(clerk.get(() -> book.read(number, outgoing)).text()).contains("CNRY");
    }

    @Test
    void areOnThePagesOfTheLetterButNotWhatWasWritten() {
        plant();
        var clerk = Visitor.signedIn("clerk");

        note("letter", clerk.get("/desk/letters/" + number.inAddress()).everything(), sealed);
        note(
                "form",
                clerk.get("/desk/letters/" + number.inAddress() + "/outgoing").everything(),
                sealed);
        note("list", clerk.get("/desk/outgoing").everything(), sealed);

        assertThat(leaks).isEmpty();
        assertThat(sealed.foundIn(clerk.get("/desk/letters/" + number.inAddress() + "/outgoing/" + outgoing)
                        .everything()))
                .containsExactly("letter to the writer");
    }

    private void plant() {
        var writer = clerk.get(() -> directory.enterOnce(
                UUID.randomUUID(),
                new NewCorrespondent(CorrespondentKind.PERSON, List.of(known.hide("writer")), Particulars.none())));
        number = courier.publish(
                PlainLetters.description(),
                PlainLetters.draft("Of writing back", "We were told to wait."),
                PlainLetters.consent(),
                null);
        courier.correct(number, Party.known(writer), PlainLetters.description());
        clerk.run(() -> contacts.keep(writer, -1, contact()));
        clerk.run(() -> file.record(
                writer, Whereabouts.LEFT, known.hide("source of news"), ToldDate.of(LocalDate.of(2026, 1, 2))));
        admin.run(() -> {
            var seen = templates.show(PLANTED, Language.DE).get(0).ordinal();
            templates.keep(PLANTED, Language.DE, seen, known.hide("text of the house"));
        });
        outgoing = clerk.get(() -> {
            var draft = book.draft(number, PLANTED, Language.DE);
            return book.write(
                    number,
                    new NewOutgoing(
                            UUID.randomUUID(),
                            PLANTED,
                            Language.DE,
                            draft.template(),
                            ContactWay.IN_PERSON,
                            null,
                            sealed.hide("letter to the writer")));
        });
    }

    private Contact contact() {
        return new Contact(
                sealed.hide("reach"),
                sealed.hide("safe way"),
                sealed.hide("never via"),
                Ways.of(Set.of(ContactWay.IN_PERSON), Set.of(ContactWay.POST)));
    }

    private List<String> letterPages() {
        var page = "/desk/letters/" + number.inAddress() + "/outgoing";
        return List.of(page, page + "/" + outgoing, "/desk/outgoing");
    }

    private List<String> deskPages() {
        return Stream.concat(
                        letterPages().stream(),
                        Stream.of(
                                "/desk/settings/templates",
                                "/desk/settings/templates?tidings=" + PLANTED + "&in=de",
                                "/desk/letters/" + number.inAddress()))
                .toList();
    }

    private void inspect(Visit answer) {
        note(answer.asked(), answer.everything(), known, sealed);
    }

    private void note(String where, String text, Canaries... planted) {
        for (var canaries : planted) {
            canaries.foundIn(text).forEach(found -> leaks.add(where + ": " + found));
        }
    }
}
