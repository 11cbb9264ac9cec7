package org.nameh.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.nameh.letter.Letter;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Language;

/** Makes the code that a writer was given before the letter was registered its receipt, within the transaction of a boundary. */
@ApplicationScoped
public class ReceiptClerk {

    @Inject
    Receipts receipts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Makes a code, of which the house has the hash alone ({@link ReceiptCode#hash}), the first receipt of a letter. */
    public void carry(Letter letter, UUID token, byte[] codeHash, Language language) {
        receipts.add(new Receipt(letter, token, codeHash, language, caller.name(), clock.instant()));
        facts.fire(new ReceiptIssued(letter.getNumber(), 0));
    }
}
