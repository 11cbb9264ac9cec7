package org.nameh.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.nameh.platform.Caller;

/** Finds the correspondent on one side of a letter, or enters them. Works within the transaction of a boundary. */
@ApplicationScoped
public class Parties {

    @Inject
    Correspondents correspondents;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<CorrespondentEntered> entered;

    /** Enters somebody into the directory. */
    public Correspondent enter(NewCorrespondent facts) {
        var correspondent = correspondents.add(new Correspondent(facts, caller.name(), clock.instant()));
        entered.fire(new CorrespondentEntered(correspondent.getId()));
        return correspondent;
    }

    /** Who the party is; nobody, if unknown. @throws UnknownCorrespondent for an id that the directory does not hold */
    public Optional<Correspondent> resolve(Party party) {
        if (party.known() != null) {
            return Optional.of(correspondents.find(party.known()).orElseThrow(UnknownCorrespondent::new));
        }
        return Optional.ofNullable(party.name()).map(name -> enter(NewCorrespondent.named(name)));
    }
}
