package org.nameh.matching;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Looks at everybody for whom letters wait, some in one transaction: what came by an import, or before there was a list. */
@Stateless
@PermitAll
public class MatchRound {

    private static final int AT_ONCE = 50;

    @Inject
    KnownPeople people;

    @Inject
    MatchClerk clerk;

    /** Looks at the next of those who are awaited, and gives the last one; -1 once there is nobody more. */
    public long goOn(long after) {
        var next = people.awaited(after, AT_ONCE);
        next.forEach(clerk::lookAt);
        return next.isEmpty() ? -1 : next.get(next.size() - 1);
    }
}
