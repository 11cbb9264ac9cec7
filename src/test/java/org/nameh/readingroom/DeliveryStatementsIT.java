package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.delivery.BagBook;
import org.nameh.delivery.DossierBook;
import org.nameh.delivery.EventKind;
import org.nameh.delivery.NewBag;
import org.nameh.delivery.NewEvent;
import org.nameh.delivery.NewReminder;
import org.nameh.delivery.ReminderBook;
import org.nameh.demo.AsClerk;
import org.nameh.letter.LetterDateReader;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Party;
import org.nameh.readingroom.Statements.Cost;

/** What the pages of letters on their way cost the database: a fixed number of statements, however much happened. */
@ExtendWith(ArquillianExtension.class)
class DeliveryStatementsIT {

    @Inject
    Statements statements;

    @Inject
    Courier courier;

    @Inject
    DossierBook book;

    @Inject
    BagBook bags;

    @Inject
    ReminderBook reminders;

    @Inject
    AsClerk clerk;

    private final Visitor visitor = Visitor.signedIn("clerk");

    @Test
    void areAsManyForALongDossierAsForAShortOne() {
        var brief = cost("/desk/letters/" + dossier(1).inAddress() + "/delivery");
        var lengthy = dossier(30);

        assertThat(cost("/desk/letters/" + lengthy.inAddress() + "/delivery")).isEqualTo(brief);
        assertThat(brief.desk()).isLessThanOrEqualTo(10);
    }

    @Test
    void areAsManyForALongListAsForAShortOne() {
        dossier(1);
        var before = cost("/desk/deliveries?show=all");
        for (var one = 0; one < 20; one++) {
            dossier(2);
        }

        assertThat(cost("/desk/deliveries?show=all")).isEqualTo(before);
        assertThat(cost("/desk/deliveries")).isEqualTo(before);
        assertThat(cost("/desk/deliveries?show=NO_NEWS&body=1&year=2026&reminder=due"))
                .isEqualTo(before);
        assertThat(before.desk()).isLessThanOrEqualTo(5);
    }

    @Test
    void areAsManyForAFullBagAsForALetterAlone() {
        var alone = cost("/desk/deliveries/bags/" + bag(1));

        assertThat(cost("/desk/deliveries/bags/" + bag(40))).isEqualTo(alone);
    }

    private RegistrationNumber dossier(int events) {
        var number = inHand();
        for (var one = 0; one < events; one++) {
            clerk.run(() -> book.record(number, news()));
            clerk.run(() -> reminders.set(number, reminder()));
        }
        return number;
    }

    private RegistrationNumber inHand() {
        var number = courier.register(Party.unknown(), Party.unknown(), PlainLetters.description());
        clerk.run(() -> book.declare(number));
        return number;
    }

    private long bag(int letters) {
        var numbers = IntStream.range(0, letters).mapToObj(one -> inHand()).toList();
        var day = LetterDateReader.read("2026-01-05").orElseThrow();
        return clerk.get(() -> bags.handOver(new NewBag(UUID.randomUUID(), numbers, day, "Red Crescent", null, null)));
    }

    private static NewEvent news() {
        var day = LetterDateReader.read("2026-01-05").orElseThrow();
        return new NewEvent(
                UUID.randomUUID(), EventKind.NEWS, day, "a neighbour", "Red Crescent", null, null, null, null);
    }

    private static NewReminder reminder() {
        return new NewReminder(UUID.randomUUID(), LocalDate.of(2999, 1, 1), "Ask again.");
    }

    private Cost cost(String address) {
        assertThat(visitor.get(address).status()).isEqualTo(200);
        return statements.of(() -> visitor.get(address));
    }
}
