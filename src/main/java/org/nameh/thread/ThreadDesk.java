package org.nameh.thread;

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
import org.nameh.letter.EntryState;
import org.nameh.letter.Letter;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Correspondents;
import org.nameh.people.Suggestion;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** Where letters are bound to each other, and seen as the correspondence that they are. Bonds are added and released, never changed. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class ThreadDesk {

    private static final int SENDERS = 5;

    @Inject
    Bonds bonds;

    @Inject
    ThreadLines lines;

    @Inject
    Letters letters;

    @Inject
    Correspondents correspondents;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** The thread of a letter. @throws org.nameh.letter.UnknownLetter if the register holds none under the number */
    public ThreadSheet of(@NotNull RegistrationNumber number) {
        var letter = letters.get(number);
        var found = lines.around(letter, ThreadSheet.SHOWN + 1);
        var shown = found.stream().limit(ThreadSheet.SHOWN).toList();
        var standing = bonds.among(shown.stream().map(ThreadLine::getId).toList());
        return new ThreadSheet(
                number,
                shown.stream().map(ThreadLine::row).toList(),
                found.size() > shown.size(),
                standing,
                proposals(letter));
    }

    /** None for a void number: nothing more is written of it. */
    private List<Proposal> proposals(Letter letter) {
        if (letter.getState() == EntryState.VOID) {
            return List.of();
        }
        var named = NamedLetters.in(letter.getDescription());
        return lines.proposedFor(letter, named).stream()
                .map(ThreadLine::row)
                .map(row -> new Proposal(row, Relation.REPLIES_TO))
                .toList();
    }

    /** Letters, other than the one at hand, that begin as somebody typed or whose sender bears a name like that; twelve at most. */
    public List<ThreadRow> find(@NotNull RegistrationNumber number, @NotBlank @Size(max = 200) String typed) {
        var senders = correspondents.suggested(typed, SENDERS).stream()
                .map(Suggestion::id)
                .flatMap(entry -> correspondents.entriesOf(entry).stream())
                .toList();
        return lines.found(letters.get(number), typed, senders).stream()
                .map(ThreadLine::row)
                .toList();
    }

    /**
     * Binds a letter to another; the same form sent twice does so once.
     *
     * @throws BondRefused if the other is not there or is the same letter, if they are bound so already, or the other way round, over
     *     whatever letters lie between
     * @throws org.nameh.letter.VoidRefused if the number of either was burnt
     */
    public void bind(@NotNull RegistrationNumber number, @NotNull @Valid NewBond told) {
        bonds.hold();
        if (bonds.boundWith(told.token()).isPresent()) {
            return;
        }
        var letter = letters.get(number);
        var other =
                letters.find(told.other()).orElseThrow(() -> new BondRefused("thread.refused.unknown", told.other()));
        letter.requireNotVoid();
        requireNotVoid(other);
        var bond = new Bond(letter, other, told, caller.name(), clock.instant());
        requireAgreeing(bond, told);
        bonds.add(bond);
        facts.fire(new LettersBound(number, told.other(), bond.getKind()));
    }

    private static void requireNotVoid(Letter other) {
        if (other.getState() == EntryState.VOID) {
            throw new BondRefused("thread.refused.void", other.getNumber());
        }
    }

    private void requireAgreeing(Bond bond, NewBond told) {
        if (bond.getLetterId().equals(bond.getOtherId())) {
            throw new BondRefused("thread.refused.self");
        }
        if (bonds.hasTwin(bond)) {
            throw new BondRefused("thread.refused.twice", told.other());
        }
        if (bonds.closesCircle(bond)) {
            throw new BondRefused("thread.refused.circle", told.other());
        }
    }

    /** Takes a bond of a letter back, for a reason; no reader sees it from then on. @throws BondRefused if it does not stand */
    public void release(
            @NotNull RegistrationNumber number, long bond, @NotBlank @Size(max = NewBond.LONGEST) String reason) {
        var standing = standing(number, bond);
        bonds.release(standing, reason, caller.name(), clock.instant());
        facts.fire(new BondReleased(number, standing.boundTo(number), standing.kind()));
    }

    /**
     * Lets readers see a bond of a letter, wherever they may read both letters; once more changes nothing.
     *
     * @throws BondRefused if it does not stand, or the caller declared a conflict of interest with either letter
     */
    @RolesAllowed(Role.EDITOR)
    public void open(@NotNull RegistrationNumber number, long bond) {
        var standing = standing(number, bond);
        if (standing.isOpen()) {
            return;
        }
        if (bonds.isInConflict(standing, caller.name())) {
            throw new BondRefused("thread.refused.conflict");
        }
        bonds.open(standing, caller.name(), clock.instant());
        facts.fire(new BondOpened(number, standing.boundTo(number), standing.kind()));
    }

    private BondRow standing(RegistrationNumber number, long bond) {
        bonds.hold();
        return bonds.find(bond, letters.get(number)).orElseThrow(() -> new BondRefused("thread.refused.gone"));
    }
}
