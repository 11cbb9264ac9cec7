package org.nameh.thread;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nameh.letter.RegistrationNumber;

/**
 * The thread of a letter: all letters that hang together with it, in the order of writing, whether there are more of them than are
 * shown, the bonds between them, and those that the house proposes.
 */
public record ThreadSheet(
        RegistrationNumber number,
        List<ThreadRow> letters,
        boolean more,
        List<BondRow> bonds,
        List<Proposal> proposals) {

    /** How many letters of a thread are shown. */
    static final int SHOWN = 100;

    /** The bonds of the letter itself. */
    public List<BondRow> own() {
        return bonds.stream().filter(bond -> bond.isOf(number)).toList();
    }

    /** The bonds of a letter of the thread. */
    public List<BondRow> of(RegistrationNumber letter) {
        return bonds.stream().filter(bond -> bond.isOf(letter)).toList();
    }

    /** Whether any letter is bound to it. */
    public boolean isBound() {
        return !bonds.isEmpty();
    }

    /** The bonds against which the dates of their letters speak: what replies, or comes after, was written before the other. */
    public Set<Long> contradicted() {
        Map<RegistrationNumber, ThreadRow> rows =
                letters.stream().collect(Collectors.toMap(ThreadRow::number, Function.identity()));
        return bonds.stream()
                .filter(bond -> bond.kind().isLater())
                .filter(bond -> rows.containsKey(bond.number()) && rows.containsKey(bond.other()))
                .filter(bond -> rows.get(bond.number()).isBefore(rows.get(bond.other())))
                .map(BondRow::id)
                .collect(Collectors.toSet());
    }
}
