package org.nameh.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Seal;

/** Adds to what the sealed book says of somebody, within the transaction of a boundary. */
@ApplicationScoped
public class ContactClerk {

    @Inject
    PersonFiles files;

    @Inject
    Seal seal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /**
     * Adds how somebody can be reached, below what is written there already.
     *
     * @throws PersonRefused if both together are longer than a field of the book
     */
    public void add(long id, Contact more) {
        var known = files.contact(id);
        var card = known.orElseGet(() -> new ContactCard(id));
        var before = known.map(written -> written.open(seal).contact()).orElseGet(Contact::none);
        card.keep(before.with(more), seal, caller.name(), clock.instant());
        if (known.isEmpty()) {
            files.add(card);
        }
        facts.fire(new ContactChanged(id));
    }
}
