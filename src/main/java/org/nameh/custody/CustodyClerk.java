package org.nameh.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nameh.letter.Letter;
import org.nameh.letter.LetterRegistered;
import org.nameh.letter.Letters;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;

/**
 * Writes down, in the transaction that registers a letter, that the foundation holds its original since it arrived; and where it
 * went, in the transaction in which another book says so.
 */
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

    @Inject
    Event<Fact> facts;

    void receive(@Observes LetterRegistered registered) {
        var letter = letters.get(registered.number());
        var arrived = letter.getDescription().receivedOn();
        take(letter, transfer(Holder.unknown(), Holder.house(), arrived, TransferReason.RECEIVED));
    }

    void follow(@Observes OriginalMoved moved) {
        var transfer =
                take(letters.get(moved.number()), transfer(moved.giver(), moved.taker(), moved.day(), moved.reason()));
        facts.fire(new CustodyTransferred(moved.number(), transfer.getId(), moved.reason(), null));
    }

    private static NewTransfer transfer(Holder giver, Holder taker, LocalDate day, TransferReason reason) {
        return new NewTransfer(UUID.randomUUID(), giver, taker, day, null, null, reason, null, null);
    }

    private Transfer take(Letter letter, NewTransfer told) {
        var transfer = new Transfer(letter, told, caller.name(), clock.instant());
        transfers.add(transfer);
        return transfer;
    }
}
