package org.nameh.people;

import java.util.List;

/** Somebody who may be the same person, and why; proposed to people, never acted on by the house. */
public record Twin(long id, KnownAs knownAs, NewCorrespondent facts, List<TwinReason> reasons) {

    /** The least weight of reasons for which anybody is bothered. */
    static final int LEAST = 3;

    int weight() {
        return reasons.stream().mapToInt(TwinReason::weight).sum();
    }

    boolean isLikely() {
        return weight() >= LEAST;
    }
}
