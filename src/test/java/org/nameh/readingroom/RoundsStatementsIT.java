package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Party;
import org.nameh.readingroom.Statements.Cost;
import org.nameh.review.DecisionGround;
import org.nameh.review.Grounds;

/** What the rounds of a letter cost the database on its pages: as much for many as for one. */
@ExtendWith(ArquillianExtension.class)
class RoundsStatementsIT {

    private static final Grounds GROUNDS = new Grounds(DecisionGround.TEXT, "A page is missing.");

    @Inject
    Statements statements;

    @Inject
    Courier courier;

    private final Visitor editor = Visitor.signedIn("editor");

    @Test
    void areAsManyForNineRoundsAsForTwo() {
        var few = returned(1);
        var many = returned(8);

        assertThat(cost(editor, many + "/review")).isEqualTo(cost(editor, few + "/review"));
        assertThat(cost(editor, many)).isEqualTo(cost(editor, few));
        assertThat(cost(editor, many + "/review").desk()).isLessThanOrEqualTo(43);
    }

    @Test
    void areFewForTheSettings() {
        assertThat(cost(Visitor.signedIn("admin"), "/desk/settings").desk()).isLessThanOrEqualTo(6);
    }

    private String returned(int times) {
        var number = courier.register(Party.unknown(), Party.unknown(), PlainLetters.description());
        courier.write(number, PlainLetters.draft("Of several rounds", "We waited."));
        IntStream.range(0, times).forEach(round -> sendBack(number));
        courier.submit(number);
        return "/desk/letters/" + number.inAddress();
    }

    private void sendBack(RegistrationNumber number) {
        courier.submit(number);
        courier.sendBack(number, GROUNDS);
    }

    private Cost cost(Visitor who, String address) {
        who.get(address); // whatever is read once and kept is read now
        return statements.of(() -> who.get(address));
    }
}
