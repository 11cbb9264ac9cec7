package org.nameh.facsimile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.nameh.letter.LetterRegistered;
import org.nameh.letter.Letters;
import org.nameh.platform.Fact;

/** Carries what lies in the tray of a form to the letter that the form registers, in the same transaction. Nobody calls the clerk. */
@ApplicationScoped
public class TrayClerk {

    @Inject
    Leaves leaves;

    @Inject
    Letters letters;

    @Inject
    Event<Fact> facts;

    void carry(@Observes LetterRegistered registered) {
        var placed = leaves.placeTray(letters.get(registered.number()));
        if (placed > 0) {
            facts.fire(new TrayPlaced(registered.number(), placed));
        }
    }
}
