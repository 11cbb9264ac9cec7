package org.nameh.matching;

import java.util.List;
import org.nameh.people.KnownAs;

/**
 * That somebody who came may be whoever letters wait for: both by entry and name, how likely it is, the letters that wait, and what
 * was said of it (null where nothing was).
 */
public record Match(
        long personId,
        KnownAs person,
        long addresseeId,
        KnownAs addressee,
        Score score,
        List<WaitingLetters> waiting,
        ProposalRow proposal) {

    public Match {
        waiting = List.copyOf(waiting);
    }

    /** How many letters wait. */
    public int letters() {
        return waiting.stream().mapToInt(some -> some.numbers().size()).sum();
    }

    /** Whether somebody said that the two are different people. */
    public boolean isDismissed() {
        return proposal != null && proposal.dismissedBy() != null;
    }

    /** Whether two people said that they are one. */
    public boolean isConfirmed() {
        return proposal != null && proposal.secondBy() != null;
    }

    /** Whether somebody should look now: it is likely, or one has confirmed it, or both have. */
    public boolean isPressing() {
        return score.isLikely() || proposal != null;
    }

    Match with(List<WaitingLetters> letters, ProposalRow said) {
        return new Match(personId, person, addresseeId, addressee, score, letters, said);
    }
}
