package org.nameh.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** Where people decide that two entries are one person, or that they were not. The house proposes and never merges by itself. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class MergeDesk {

    private static final int TWINS = 5;

    @Inject
    Correspondents correspondents;

    @Inject
    Twins twins;

    @Inject
    PersonFiles files;

    @Inject
    PersonSheets sheets;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Up to five people who may be this one, with what speaks for it and against it, the likeliest first. */
    public List<Twin> twins(long id) {
        return twins.of(correspondents.get(id).person(), TWINS);
    }

    /** What would come of merging an entry into another. @throws PersonRefused if that cannot be done */
    public MergePreview preview(long id, long other) {
        var stays = correspondents.get(id);
        var goes = correspondents.get(other);
        requireMergeable(stays, goes);
        var whole = stays.allFacts().completedBy(goes.ownFacts());
        return new MergePreview(sheets.of(stays), sheets.of(goes), whole.names(), whole.particulars());
    }

    /**
     * Merges an entry into another. Nothing is moved or lost: from now on the one is read through the other.
     *
     * @throws org.nameh.platform.ChangedElsewhere if one of them was changed since the preview
     * @throws PersonRefused if one of them is merged already, or others are merged into the one that goes
     */
    public void merge(Seen id, Seen other, @NotNull @Size(min = 1, max = 1000) String reason) {
        var stays = seen(id);
        var goes = seen(other);
        requireMergeable(stays, goes);
        files.add(new Merge(goes, stays, reason, caller.name(), clock.instant()));
        files.flush();
        facts.fire(new PeopleMerged(other.id(), id.id()));
    }

    private Correspondent seen(Seen one) {
        var entry = correspondents.get(one.id());
        entry.requireSeen(one.version());
        return entry;
    }

    private static void requireMergeable(Correspondent stays, Correspondent goes) {
        if (stays.isSameAs(goes) || stays.isMerged() || goes.isMerged()) {
            throw new PersonRefused("people.refused.mergedBefore");
        }
        if (goes.standsForOthers()) {
            throw new PersonRefused("people.refused.otherWayRound");
        }
        if (stays.ownFacts().kind() != goes.ownFacts().kind()) {
            throw new PersonRefused("people.refused.personAndBody");
        }
    }

    /** Takes a merge back: both entries are as they were. @throws PersonRefused if that was done before */
    public void undo(long merge) {
        var made = files.merge(merge).orElseThrow(NobodyHere::new);
        made.undo(caller.name(), clock.instant());
        facts.fire(new MergeUndone(made.mergedId(), made.intoId()));
    }

    /** An entry as somebody saw it: its id and version. */
    public record Seen(long id, int version) {}
}
