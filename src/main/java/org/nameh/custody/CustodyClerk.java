package org.nameh.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.nameh.letter.LetterRegistered;
import org.nameh.letter.Letters;
import org.nameh.platform.Caller;

/** Writes down, in the transaction that registers a letter, that the foundation holds its original since it arrived. */
@ApplicationScoped
public class CustodyClerk {

    @Inject
    Transfers transfers;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void receive(@Observes LetterRegistered registered) {
        var letter = letters.get(registered.number());
        var arrival = new NewTransfer(
                UUID.randomUUID(),
                Holder.unknown(),
                Holder.house(),
                letter.getDescription().receivedOn(),
                null,
                null,
                TransferReason.RECEIVED,
                null,
                null);
        transfers.add(new Transfer(letter, arrival, caller.name(), clock.instant()));
    }
}
