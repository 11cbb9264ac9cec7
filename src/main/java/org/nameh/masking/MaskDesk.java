package org.nameh.masking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.nameh.facsimile.UnknownLeaf;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.ChangedElsewhere;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;
import org.nameh.review.LetterVersion;
import org.nameh.review.SamePerson;
import org.nameh.review.VersionState;
import org.nameh.review.Versions;

/** Where it is decided what the public gets of the scans of a letter: masks are laid in a draft, and looked at in review. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class MaskDesk {

    /** The most masks on one leaf. */
    public static final int MOST = 100;

    private static final int LONGEST_REASON = 500;

    @Inject
    Masks masks;

    @Inject
    Versions versions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** The leaves of the newest version of a letter, in their order; none if nothing is written down yet. */
    public List<PlateRow> plates(@NotNull RegistrationNumber number) {
        return versions.latest(number).map(masks::plates).orElse(List.of());
    }

    /**
     * A leaf in the newest version of its letter.
     *
     * @throws UnknownLeaf if it is not in there, or nothing is written down of the letter yet
     */
    public MaskSheet sheet(@NotNull RegistrationNumber number, long leaf) {
        var version = versions.latest(number).orElseThrow(UnknownLeaf::new);
        var plates = masks.plates(version);
        var plate = plate(plates, leaf);
        var laid = masks.of(version, leaf).stream()
                .map(mask -> new Mask(mask.area().turned(plate.turn()), mask.ground()))
                .toList();
        return new MaskSheet(
                number, version.getOrdinal(), version.getState(), plate, plates, laid, masks.seen(version, leaf));
    }

    private static PlateRow plate(List<PlateRow> plates, long leaf) {
        return plates.stream().filter(one -> one.leaf() == leaf).findFirst().orElseThrow(UnknownLeaf::new);
    }

    /**
     * Says in the draft what the public gets of a leaf: with these masks, as the leaf is turned; or nothing, for a reason (null: it
     * does get it).
     *
     * @throws ChangedElsewhere if somebody said something else of it since it was seen, or turned it
     * @throws MaskRefused if the version is no draft any more
     */
    public void save(@NotNull MaskSheet seen, @NotNull List<Mask> laid, String withheld) {
        requireFew(laid, withheld);
        var leaf = seen.plate().leaf();
        var version = held(seen);
        versions.sign(caller.name());
        var turn = plate(masks.plates(version), leaf).turn();
        if (turn != seen.plate().turn()) {
            throw new MaskRefused("mask.refused.turned");
        }
        if (!masks.say(version, leaf, seen.seen(), withheld, caller.name(), clock.instant())) {
            var edit = masks.last(version, leaf).orElseThrow();
            throw new ChangedElsewhere(edit.by(), edit.at());
        }
        masks.lay(version, leaf, asItCame(laid, turn));
        var note = withheld == null ? laid.size() + " masks" : "withheld";
        facts.fire(new LeafMasked(seen.number(), leaf, note));
    }

    private static void requireFew(List<Mask> laid, String withheld) {
        if (laid.size() > MOST) {
            throw new MaskRefused("mask.refused.many", MOST);
        }
        if (withheld != null && withheld.length() > LONGEST_REASON) {
            throw new MaskRefused("mask.refused.reason", LONGEST_REASON);
        }
    }

    private static List<Mask> asItCame(List<Mask> laid, int turn) {
        return laid.stream()
                .map(mask -> new Mask(mask.area().turnedBack(turn), mask.ground()))
                .toList();
    }

    private LetterVersion held(MaskSheet seen) {
        var version = versions.held(seen.number());
        if (version.getOrdinal() != seen.ordinal() || version.getState() != VersionState.DRAFT) {
            throw new MaskRefused("mask.refused.state");
        }
        return version;
    }

    /**
     * Writes down that an editor looked at a leaf as the version under review shows it to the public.
     *
     * @throws SamePerson if the editor had a hand in the version
     * @throws MaskRefused if another version stands there now, or it is not under review
     */
    @RolesAllowed(Role.EDITOR)
    public void look(@NotNull RegistrationNumber number, int ordinal, long leaf) {
        var version = versions.held(number);
        if (version.getOrdinal() != ordinal || !version.getState().isUnderReview()) {
            throw new MaskRefused("mask.refused.state");
        }
        var approvers = versions.approvers(version);
        if (!approvers.contains(caller.name())) {
            throw new SamePerson(caller.name(), approvers);
        }
        plate(masks.plates(version), leaf);
        masks.look(version, leaf, caller.name(), clock.instant());
        facts.fire(new LeafSighted(number, leaf, "version " + ordinal));
    }
}
