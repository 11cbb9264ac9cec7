package org.nameh.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.nameh.letter.AssignedOnly;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;
import org.nameh.platform.Slice;
import org.nameh.review.Conflicts;

/**
 * Where letters are put under an embargo: nobody reads them, whatever their publication says, until a day or until an editor
 * confirms that what is awaited has come to pass.
 */
@Stateless
@AssignedOnly
@RolesAllowed(Role.EDITOR)
public class EmbargoDesk {

    private static final int PAGE = 50;

    @Inject
    Embargoes embargoes;

    @Inject
    Letters letters;

    @Inject
    Conflicts conflicts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /**
     * Puts a letter under an embargo, from the next request on; the same form sent twice does so once.
     *
     * @throws PublicationRefused for an end that has passed
     */
    public void set(@NotNull RegistrationNumber number, @NotNull @Valid NewEmbargo wanted) {
        letters.awaitTwin(wanted.token());
        if (embargoes.isSetWith(wanted.token())) {
            return;
        }
        if (wanted.endsAt() != null && !wanted.endsAt().isAfter(clock.instant())) {
            throw new PublicationRefused("embargo.refused.past");
        }
        var letter = letters.get(number);
        letter.requireNotVoid();
        embargoes.add(letter, wanted, caller.name(), clock.instant());
        // not what is awaited: the auditor reads nothing of letters
        var until = wanted.endsAt() == null ? "until an event" : "until " + wanted.endsAt();
        facts.fire(new PublicationMoved(number, "EMBARGO_SET", until));
    }

    /** Writes down that what an embargo awaits has not come to pass yet. @throws PublicationRefused unless one stands that awaits */
    public void confirm(@NotNull RegistrationNumber number, long id) {
        if (!standing(number, id).awaits()) {
            throw new PublicationRefused("embargo.refused.notAwaiting");
        }
        embargoes.confirm(id, caller.name(), clock.instant());
        facts.fire(new PublicationMoved(number, "EMBARGO_CONFIRMED", ""));
    }

    /** Ends an embargo: what was awaited came to pass, or why else. @throws PublicationRefused unless it stands */
    public void lift(@NotNull RegistrationNumber number, long id, @NotBlank @Size(max = 2000) String reason) {
        conflicts.requireNone(number, caller.name());
        standing(number, id);
        embargoes.lift(id, reason, caller.name(), clock.instant());
        facts.fire(new PublicationMoved(number, "EMBARGO_LIFTED", ""));
    }

    private EmbargoRow standing(RegistrationNumber number, long id) {
        return embargoes.of(number).stream()
                .filter(row -> row.id().equals(id) && row.stands())
                .findFirst()
                .orElseThrow(() -> new PublicationRefused("embargo.refused.notStanding"));
    }

    /** All embargoes that a letter was ever put under, the newest first. */
    @RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
    public List<EmbargoRow> of(@NotNull RegistrationNumber number) {
        return embargoes.of(number);
    }

    /** Fifty embargoes that stand, first due first, from a place in the list on. */
    public Slice<EmbargoRow> standing(@NotNull EmbargoPlace after) {
        return embargoes.standing(after, PAGE);
    }

    /** How many embargoes that stand are to be asked about again. */
    public long due() {
        return embargoes.due(clock.instant());
    }
}
