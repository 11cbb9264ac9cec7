package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Contact;
import org.nameh.people.ContactBook;
import org.nameh.people.CorrespondentKind;
import org.nameh.people.Directory;
import org.nameh.people.MergeDesk;
import org.nameh.people.NewCorrespondent;
import org.nameh.people.Particulars;
import org.nameh.people.Party;
import org.nameh.people.PersonFile;
import org.nameh.people.Sex;
import org.nameh.people.TieKind;
import org.nameh.people.Whereabouts;
import org.nameh.platform.ToldDate;

/** What the desk knows of people reaches no reader, and how they can be reached not even the database. */
@ExtendWith(ArquillianExtension.class)
class PrivatePeopleIT {

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    @Inject
    Directory directory;

    @Inject
    PersonFile file;

    @Inject
    ContactBook book;

    @Inject
    MergeDesk merges;

    @Inject
    Courier courier;

    @Inject
    Cellar cellar;

    private final Canaries known = new Canaries();
    private final Canaries sealed = new Canaries();
    private final Visitor visitor = Visitor.anonymous();
    private final Set<String> leaks = new TreeSet<>();

    private long writer;
    private long twin;
    private RegistrationNumber number;

    @Test
    void areKnownToTheDeskAlone() {
        plant();
        var crawl = new Crawl(visitor, this::inspect);

        crawl.from(Reach.doors());
        Reach.languages()
                .forEach(language -> inspect(visitor.get("/" + language + "/letters/" + courier.publicId(number))));
        deskPages().forEach(page -> inspect(visitor.get(page)));
        for (var account : List.of("translator", "admin", "auditor")) {
            var colleague = Visitor.signedIn(account);
            deskPages().forEach(page -> {
                var answer = colleague.get(page);
                assertThat(answer.status()).as(account + " " + page).isEqualTo(403);
                inspect(answer);
            });
        }
        note("readers' database", cellar.allThatReadersSee());

        assertThat(crawl.visited()).contains("/en/letters/" + courier.publicId(number));
        assertThat(leaks).isEmpty();
    }

    @Test
    void standInTheDatabaseOfTheDeskUnlessTheyAreSealed() {
        plant();
        editor.run(() -> book.open(writer));

        var desk = cellar.allOf("desk");

        assertThat(known.wholeIn(desk)).isEqualTo(known.hidden());
        assertThat(desk).contains("CONTACT_VIEWED", "<correspondent_contact>");
        assertThat(sealed.foundIn(desk)).isEmpty();
        assertThat(clerk.get(() -> book.open(writer)).get(0).contact().reach()).startsWith("CNRY");
    }

    @Test
    void areOnThePagesOfPeopleButNotHowToReachThem() {
        plant();
        var clerk = Visitor.signedIn("clerk");

        var page = clerk.get("/desk/people/" + writer).everything();
        deskPages().forEach(address -> note(address, clerk.get(address).everything(), sealed));

        assertThat(known.wholeIn(page))
                .contains("father", "mother", "source of news", "reason of merge", "birth place");
        assertThat(leaks).isEmpty();
    }

    private void plant() {
        writer = enter("writer");
        twin = enter("twin");
        number = courier.publish(
                PlainLetters.description(),
                PlainLetters.draft("Of people", "We were told to wait."),
                PlainLetters.consent(),
                null);
        courier.correct(number, Party.known(twin), PlainLetters.description());
        clerk.run(() -> file.record(
                writer, Whereabouts.INSIDE, known.hide("source of news"), ToldDate.of(LocalDate.of(2026, 1, 2))));
        clerk.run(() -> file.tie(writer, TieKind.MOTHER, Party.named(known.hide("son"))));
        clerk.run(() -> book.keep(writer, -1, contact()));
        clerk.run(() -> merges.merge(
                new MergeDesk.Seen(writer, directory.show(writer).seenVersion()),
                new MergeDesk.Seen(twin, directory.show(twin).seenVersion()),
                known.hide("reason of merge")));
    }

    private Contact contact() {
        return new Contact(sealed.hide("reach"), sealed.hide("safe way"), sealed.hide("never via"));
    }

    private long enter(String who) {
        var writing = who.equals("writer");
        var facts = writing
                ? new Particulars(
                        known.hide("father"),
                        known.hide("mother"),
                        Sex.FEMALE,
                        1950,
                        known.hide("birth place"),
                        known.hide("last place"),
                        1985,
                        1999,
                        false)
                : Particulars.none();
        return clerk.get(() -> directory.enterOnce(
                UUID.randomUUID(), new NewCorrespondent(CorrespondentKind.PERSON, List.of(known.hide(who)), facts)));
    }

    private List<String> deskPages() {
        var page = "/desk/people/" + writer;
        return List.of(
                "/desk/people",
                "/desk/people?q=cnry",
                "/desk/people/suggest?name=cnry",
                page,
                page + "/edit",
                page + "/merge/" + twin);
    }

    private void inspect(Visit visit) {
        note(visit.asked(), visit.everything());
    }

    private void note(String where, String text) {
        note(where, text, known);
        note(where, text, sealed);
    }

    private void note(String where, String text, Canaries words) {
        words.foundIn(text).forEach(word -> leaks.add(where + ": " + word));
    }
}
