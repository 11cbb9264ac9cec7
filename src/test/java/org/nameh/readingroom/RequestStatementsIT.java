package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.correction.Asker;
import org.nameh.correction.CorrectionBox;
import org.nameh.correction.NewCorrection;
import org.nameh.demo.AsClerk;
import org.nameh.paper.ReceiptBook;
import org.nameh.platform.Language;
import org.nameh.readingroom.Statements.Cost;
import org.nameh.receipt.NewCallBack;
import org.nameh.receipt.ReceiptWindow;
import org.nameh.support.Journey;

/** What the lists of what writers and people named asked for cost the database: a fixed number of statements, however many there are. */
@ExtendWith(ArquillianExtension.class)
class RequestStatementsIT {

    @Inject
    Statements statements;

    @Inject
    CorrectionBox box;

    @Inject
    ReceiptWindow window;

    @Inject
    ReceiptBook receipts;

    @Inject
    Journey journey;

    @Inject
    AsClerk clerk;

    private final Visitor visitor = Visitor.signedIn("editor");

    @Test
    void areAsManyForManyCorrectionsAsForOne() {
        requireAsMany("/desk/corrections", this::askForCorrection);
    }

    @Test
    void areAsManyForManyCallBacksAsForOne() {
        requireAsMany("/desk/call-backs", this::askForCallBack);
    }

    private void requireAsMany(String list, Runnable ask) {
        ask.run();
        var before = cost(list);
        for (var one = 0; one < 20; one++) {
            ask.run();
        }

        assertThat(cost(list)).isEqualTo(before);
        assertThat(before.desk()).isLessThanOrEqualTo(5);
    }

    private void askForCorrection() {
        var words = "Wrong in the second line " + UUID.randomUUID();
        box.put(new NewCorrection(UUID.randomUUID(), null, words, Asker.RELATIVE, null, Language.FA));
    }

    private void askForCallBack() {
        var number = journey.registered();
        var code = clerk.get(() -> receipts.issue(number, UUID.randomUUID(), Language.FA))
                .map(issued -> String.join(" ", issued.groups()))
                .orElseThrow();
        window.askCallBack(code, new NewCallBack(UUID.randomUUID(), "After noon", Language.FA));
    }

    private Cost cost(String address) {
        visitor.get(address);
        return statements.of(() -> assertThat(visitor.get(address).status()).isEqualTo(200));
    }
}
