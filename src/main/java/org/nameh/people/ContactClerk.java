package org.nameh.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Seal;

/** Adds to what the sealed book says of somebody, within the transaction of a boundary. */
@ApplicationScoped
public class ContactClerk {

    private static final int LONGEST = 2000;

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
        card.keep(together(before, more), seal, caller.name(), clock.instant());
        if (known.isEmpty()) {
            files.add(card);
        }
        facts.fire(new ContactChanged(id));
    }

    private static Contact together(Contact before, Contact more) {
        return new Contact(
                joined(before.reach(), more.reach()),
                joined(before.safeWay(), more.safeWay()),
                joined(before.neverVia(), more.neverVia()));
    }

    private static String joined(String before, String more) {
        if (Objects.equals(before, more)) {
            return before;
        }
        var whole = Stream.of(before, more).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        if (whole.length() > LONGEST) {
            throw new PersonRefused("person.refused.contactFull");
        }
        return whole.isEmpty() ? null : whole;
    }
}
