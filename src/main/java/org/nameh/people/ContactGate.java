package org.nameh.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nameh.platform.Seal;

/** Lets nobody be written to by a way that is not allowed. Works within the transaction of a boundary. */
@ApplicationScoped
public class ContactGate {

    @Inject
    PersonFiles files;

    @Inject
    Seal seal;

    /** The ways by which somebody may be reached: allowed by an entry of theirs, and forbidden by none. */
    public List<ContactWay> open(long person) {
        return files.reachable(person);
    }

    /** @throws PersonRefused if somebody is not to be reached by a way */
    public void require(long person, ContactWay way) {
        if (!open(person).contains(way)) {
            throw new PersonRefused("people.refused.never");
        }
    }

    /** @throws PersonRefused if a mail address is not among those written down for somebody */
    public void requireAddress(Correspondent person, String address) {
        var known = person.entries()
                .flatMap(entry -> files.contact(entry.getId()).stream())
                .map(card -> card.open(seal).contact())
                .toList();
        if (!Contact.mailAddresses(known).contains(address)) {
            throw new PersonRefused("people.refused.address");
        }
    }
}
