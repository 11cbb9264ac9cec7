package org.nameh.translation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.nameh.letter.AssignedOnly;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;
import org.nameh.platform.Slice;

/** The glossary of the house: how names and terms are rendered in other languages, so that translations agree. */
@Stateless
@AssignedOnly
@RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
public class TermBook {

    @Inject
    Terms terms;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Fifty terms in use that hold some words, or are rendered with them (empty: all), after a term (0: from the first on). */
    public Slice<TermRow> list(@NotNull String words, long after) {
        return terms.list(words, after);
    }

    /** A term. @throws UnknownTerm if the glossary does not hold it */
    public TermRow show(long id) {
        return terms.get(id).row();
    }

    /** Enters a term and gives its id. @throws TermRefused if one that is spelt alike is in use */
    public long enter(@NotNull @Valid NewTerm entered) {
        requireNew(entered, 0);
        var term = new Term(entered, caller.name(), clock.instant());
        terms.add(term);
        facts.fire(new TermEntered(term.getId()));
        return term.getId();
    }

    /**
     * Changes how a term is spelt or rendered.
     *
     * @throws org.nameh.platform.ChangedElsewhere if somebody else did so since it was seen
     * @throws TermRefused if it is retired, or another that is spelt alike is in use
     */
    public void change(long id, int seenVersion, @NotNull @Valid NewTerm wanted) {
        var term = terms.get(id);
        term.requireSeen(seenVersion);
        requireNew(wanted, id);
        term.write(wanted, caller.name(), clock.instant());
        facts.fire(new TermChanged(id));
    }

    private void requireNew(NewTerm wanted, long self) {
        if (terms.same(wanted.language(), wanted.term())
                .filter(id -> id != self)
                .isPresent()) {
            throw new TermRefused("term.refused.twice", wanted.term());
        }
    }

    /** Takes a term out of use. @throws TermRefused if it was before */
    public void retire(long id, int seenVersion) {
        var term = terms.get(id);
        term.requireSeen(seenVersion);
        term.retire(caller.name(), clock.instant());
        facts.fire(new TermRetired(id));
    }
}
