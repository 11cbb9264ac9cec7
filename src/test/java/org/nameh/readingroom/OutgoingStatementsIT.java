package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsClerk;
import org.nameh.letter.RegistrationNumber;
import org.nameh.outgoing.NewOutgoing;
import org.nameh.outgoing.OutgoingBook;
import org.nameh.outgoing.Tidings;
import org.nameh.people.Contact;
import org.nameh.people.ContactBook;
import org.nameh.people.ContactWay;
import org.nameh.people.CorrespondentKind;
import org.nameh.people.Directory;
import org.nameh.people.NewCorrespondent;
import org.nameh.people.Particulars;
import org.nameh.people.Party;
import org.nameh.people.Ways;
import org.nameh.platform.Language;
import org.nameh.readingroom.Statements.Cost;

/** What the pages of letters to writers cost the database: a fixed number of statements, however much was written. */
@ExtendWith(ArquillianExtension.class)
class OutgoingStatementsIT {

    @Inject
    Statements statements;

    @Inject
    Courier courier;

    @Inject
    OutgoingBook book;

    @Inject
    ContactBook contacts;

    @Inject
    Directory directory;

    @Inject
    AsClerk clerk;

    private final Visitor visitor = Visitor.signedIn("clerk");

    @Test
    void areAsManyForManyLettersAsForOne() {
        var one = "/desk/letters/" + written(1).inAddress();
        var many = "/desk/letters/" + written(25).inAddress();

        var brief = cost(one + "/outgoing");
        assertThat(cost(many + "/outgoing")).isEqualTo(brief);
        assertThat(brief.desk()).isLessThanOrEqualTo(14);
        assertThat(cost(many)).isEqualTo(cost(one));
    }

    @Test
    void areAsManyForALongListAsForAShortOne() {
        written(0);
        var brief = cost("/desk/outgoing");
        for (var one = 0; one < 15; one++) {
            written(0);
        }

        assertThat(cost("/desk/outgoing")).isEqualTo(brief);
        assertThat(brief.desk()).isLessThanOrEqualTo(3);
    }

    @Test
    void areFewForAllTexts() {
        var admin = Visitor.signedIn("admin");
        admin.get("/desk/settings/templates");

        assertThat(statements.of(() -> admin.get("/desk/settings/templates")).desk())
                .isLessThanOrEqualTo(3);
    }

    private RegistrationNumber written(int letters) {
        var writer = clerk.get(() -> directory.enterOnce(
                UUID.randomUUID(),
                new NewCorrespondent(CorrespondentKind.PERSON, List.of("Golnar Invented"), Particulars.none())));
        var ways = Ways.of(Set.of(ContactWay.POST), Set.of());
        clerk.run(() -> contacts.keep(writer, -1, new Contact(null, null, null, ways)));
        var number = courier.register(Party.known(writer), Party.unknown(), PlainLetters.description());
        for (var one = 0; one < letters; one++) {
            clerk.run(() -> book.write(number, news(number)));
        }
        return number;
    }

    private NewOutgoing news(RegistrationNumber number) {
        var template = book.draft(number, Tidings.NEWS, Language.EN).template();
        return new NewOutgoing(
                UUID.randomUUID(), Tidings.NEWS, Language.EN, template, ContactWay.POST, null, "There is news.");
    }

    private Cost cost(String address) {
        assertThat(visitor.get(address).status()).isEqualTo(200);
        return statements.of(() -> visitor.get(address));
    }
}
