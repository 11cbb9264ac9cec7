package org.nameh.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.nameh.letter.Letters;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** Where many letters are handed over at once, all or none, and the list is kept that whoever takes them signs. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class BagBook {

    @Inject
    Bags bags;

    @Inject
    Dossiers dossiers;

    @Inject
    DossierClerk clerk;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /**
     * Hands letters over and gives the id of the bag; a repeated one (same token) gives the id of the first.
     *
     * @throws DeliveryRefused if there is no letter, if something is missing, or if one of them is not there to be handed over
     */
    public long handOver(@NotNull @Valid NewBag filled) {
        letters.awaitTwin(filled.token());
        return bags.recordedWith(filled.token()).orElseGet(() -> take(filled));
    }

    private long take(NewBag filled) {
        var numbers = filled.numbers().stream().distinct().sorted().toList();
        if (numbers.isEmpty()) {
            throw new DeliveryRefused("delivery.refused.none");
        }
        var bag = new Bag(filled.token(), caller.name(), clock.instant());
        bags.add(bag);
        numbers.forEach(number -> {
            dossiers.hold(number);
            clerk.take(number, filled.event(), null, bag);
        });
        facts.fire(new BagHandedOver(bag.getId(), numbers.size()));
        return bag.getId();
    }

    /** A bag as the list shows it that is signed. @throws UnknownDelivery if there is none under the id */
    public BagSheet bag(long id) {
        return bags.find(id).orElseThrow(UnknownDelivery::new);
    }
}
