package org.nameh.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;
import org.nameh.platform.Seal;

/** The sealed book of how people can be reached. Whoever opens it leaves a trace in the audit trail. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class ContactBook {

    @Inject
    Correspondents correspondents;

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

    /** The contact data of all entries of a person, those of the entry that stands for them first; each view is audited. */
    public List<ContactSheet> open(long id) {
        return correspondents.get(id).entries().map(this::view).toList();
    }

    private ContactSheet view(Correspondent entry) {
        facts.fire(new ContactViewed(entry.getId()));
        return files.contact(entry.getId())
                .map(card -> card.open(seal))
                .orElseGet(() -> ContactSheet.empty(entry.getId()));
    }

    /**
     * Writes down how somebody can be reached.
     *
     * @throws org.nameh.platform.ChangedElsewhere if somebody else did so meanwhile
     * @throws PersonRefused if a way is allowed and forbidden at once, or if words forbid something and no way says what
     */
    public void keep(long id, int seenVersion, @NotNull @Valid Contact contact) {
        require(contact);
        correspondents.get(id).requireStanding();
        var known = files.contact(id);
        known.ifPresent(card -> card.requireSeen(seenVersion));
        var card = known.orElseGet(() -> new ContactCard(id));
        card.keep(contact, seal, caller.name(), clock.instant());
        if (known.isEmpty()) {
            files.add(card);
        }
        facts.fire(new ContactChanged(id));
    }

    private static void require(Contact contact) {
        if (contact.ways().contradicts()) {
            throw new PersonRefused("people.refused.waysContradict");
        }
        if (contact.isUnsorted()) {
            throw new PersonRefused("people.refused.waysUnsorted");
        }
    }
}
