package org.nameh.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.nameh.notice.Freight;
import org.nameh.notice.Missive;
import org.nameh.people.ContactGate;
import org.nameh.people.ContactWay;
import org.nameh.platform.Seal;

/** Opens a letter to a writer for the postman, if the writer may still be written to. The subject tells nothing. */
@ApplicationScoped
class OutgoingFreight implements Freight {

    @Inject
    OutgoingLetters outgoing;

    @Inject
    ContactGate gate;

    @Inject
    Seal seal;

    @Override
    public Optional<Missive> of(long id) {
        return outgoing.find(id)
                .filter(letter -> gate.open(letter.getPersonId()).contains(ContactWay.EMAIL))
                .map(letter -> missive(letter.open(seal)));
    }

    private static Missive missive(OutgoingText text) {
        return new Missive(text.address(), text.language(), Subject.in(text.language()), text.text() + "\n");
    }
}
