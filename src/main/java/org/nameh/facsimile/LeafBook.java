package org.nameh.facsimile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.nameh.letter.Letter;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** The book in which leaves are kept, and arranged. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class LeafBook {

    private static final int LONGEST_REASON = 500;

    @Inject
    Leaves leaves;

    @Inject
    Pictures pictures;

    @Inject
    LeafClerk clerk;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Keeps a file and the leaves on it, at their destination, and gives the ids of the leaves. @throws org.nameh.letter.UnknownLetter for a number never given */
    public List<Long> keep(DevelopedFile developed, Destination destination) {
        return clerk.keep(developed, destination);
    }

    /** Puts leaves at a letter, after those that lie there. @throws org.nameh.letter.UnknownLetter for a number never given */
    public void place(@NotEmpty Collection<Long> ids, @NotNull RegistrationNumber to) {
        var letter = letters.get(to);
        for (var leaf : kept(ids)) {
            leaf.getLetter().ifPresent(from -> facts.fire(new LeafTaken(from.getNumber(), leaf.getId())));
            leaf.place(letter, leaves.nextPlace(letter, leaf.getTray()));
            facts.fire(new LeafPlaced(to, leaf.getId()));
        }
    }

    /** Turns a leaf clockwise, by 90, 180 or 270 degrees, and gives how it is turned then. */
    public int turn(long id, int degrees) {
        var leaf = kept(List.of(id)).get(0);
        leaf.turn(degrees);
        pictures.turn(id, leaf.getTurn());
        facts.fire(new LeafTurned(number(leaf), id, leaf.getTurn()));
        return leaf.getTurn();
    }

    /** Moves a leaf by one place among those of its letter: earlier (-1) or later (1). */
    public void move(long id, int step) {
        var leaf = kept(List.of(id)).get(0);
        var all = new ArrayList<>(siblings(leaf));
        var from = all.indexOf(leaf);
        var to = Math.max(0, Math.min(all.size() - 1, from + step));
        Collections.swap(all, from, to);
        for (var place = 0; place < all.size(); place++) {
            all.get(place).move(place + 1);
        }
        facts.fire(new LeafMoved(number(leaf), id, to + 1));
    }

    private List<Leaf> siblings(Leaf leaf) {
        return leaf
                .getLetter()
                .map(letter -> leaves.of(letter.getNumber()))
                .orElseGet(() -> leaves.inTray(leaf.getTray()))
                .stream()
                .filter(one -> !one.isDiscarded())
                .toList();
    }

    /** Takes leaves out of sight for good. Their files are kept. @throws ScanRefused without a reason */
    public void discard(@NotEmpty Collection<Long> ids, String reason) {
        if (reason == null || reason.length() > LONGEST_REASON) {
            throw new ScanRefused("scan.refused.reason");
        }
        for (var leaf : kept(ids)) {
            leaf.discard(reason, caller.name(), clock.instant());
            facts.fire(new LeafDiscarded(number(leaf), leaf.getId()));
        }
    }

    /** The leaves under some ids. @throws UnknownLeaf if one is missing @throws ScanRefused if one is discarded */
    private List<Leaf> kept(Collection<Long> ids) {
        var found = leaves.some(ids);
        if (found.size() < ids.size()) {
            throw new UnknownLeaf();
        }
        if (found.stream().anyMatch(Leaf::isDiscarded)) {
            throw new ScanRefused("scan.refused.discarded");
        }
        return found;
    }

    private static RegistrationNumber number(Leaf leaf) {
        return leaf.getLetter().map(Letter::getNumber).orElse(null);
    }
}
