package org.nameh.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;
import org.nameh.platform.Slice;

/** The directory of correspondents, where the desk looks people up and writes down who they are. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class Directory {

    private static final int SUGGESTIONS = 8;
    private static final int PAGE = 50;

    @Inject
    Correspondents correspondents;

    @Inject
    Parties parties;

    @Inject
    PersonSheets sheets;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Up to eight correspondents whose name, in any script, begins like what was typed; the likeliest first. */
    public List<Suggestion> suggest(String typed) {
        return correspondents.suggested(typed, SUGGESTIONS);
    }

    /** Enters a correspondent and gives the id under which the directory holds them. */
    public long enter(@NotNull @Valid NewCorrespondent known) {
        return parties.enter(known).getId();
    }

    /** Enters a correspondent once, however often a form with a token is sent, and gives the id. */
    public long enterOnce(@NotNull UUID token, @NotNull @Valid NewCorrespondent known) {
        correspondents.awaitTwin(token);
        return correspondents
                .enteredWith(token)
                .orElseGet(() -> parties.enter(known).enteredWith(token).getId());
    }

    /** Fifty people, the newest entered first, of whom one name begins like each word sought (null: all), entered before an id. */
    public Slice<PersonRow> list(String sought, long before) {
        return correspondents.list(sought, before, PAGE);
    }

    /** What is known of somebody, contact data apart. @throws NobodyHere if the directory holds no such entry */
    public PersonSheet show(long id) {
        return sheets.of(correspondents.get(id));
    }

    /**
     * Corrects what an entry says.
     *
     * @throws org.nameh.platform.ChangedElsewhere if somebody else did so meanwhile
     * @throws PersonRefused if it is merged into another entry, or a person would become a body while merged with one
     */
    public void correct(long id, int seenVersion, @NotNull @Valid NewCorrespondent known) {
        var entry = correspondents.get(id);
        entry.requireSeen(seenVersion);
        entry.requireStanding();
        entry.describe(known, caller.name(), clock.instant());
        facts.fire(new PersonCorrected(id));
    }
}
