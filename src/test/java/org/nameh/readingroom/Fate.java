package org.nameh.readingroom;

import java.util.Arrays;
import java.util.List;

/** How far a letter of the leak tests is led, and what the public may know of it in the end. */
enum Fate {
    REGISTERED(Sight.NEVER),
    DRAFT(Sight.NEVER),
    SUBMITTED(Sight.NEVER),
    IN_REVIEW(Sight.NEVER),
    RETURNED(Sight.NEVER),
    REJECTED(Sight.NEVER),
    APPROVED(Sight.NEVER),
    SCHEDULED(Sight.NEVER),
    SUSPENDED_UNSEEN(Sight.NEVER),
    WITHDRAWN_UNSEEN(Sight.NEVER),
    EMBARGOED_UNSEEN(Sight.NEVER),
    PUBLISHED(Sight.NOW),
    PUBLISHED_IN_FULL(Sight.NOW),
    PUBLISHED_BY_INITIALS(Sight.NOW),
    PUBLISHED_BY_PSEUDONYM(Sight.NOW),
    BEING_CORRECTED(Sight.NOW),
    IN_SECOND_EDITION(Sight.NOW),
    SUSPENDED(Sight.ONCE),
    EMBARGOED(Sight.ONCE),
    WITHDRAWN(Sight.ONCE),
    CONSENT_REVOKED(Sight.ONCE),
    CONSENT_EXPIRED(Sight.ONCE);

    private final Sight sight;

    Fate(Sight sight) {
        this.sight = sight;
    }

    /** Whether the public reads it now. */
    boolean isPublic() {
        return sight == Sight.NOW;
    }

    /** All that the public never saw. */
    static List<Fate> neverSeen() {
        return all(Sight.NEVER);
    }

    /** All that the public sees no more. */
    static List<Fate> gone() {
        return all(Sight.ONCE);
    }

    /** All that the public sees. */
    static List<Fate> seen() {
        return all(Sight.NOW);
    }

    private static List<Fate> all(Sight sight) {
        return Arrays.stream(values()).filter(fate -> fate.sight == sight).toList();
    }

    private enum Sight {
        NEVER,
        NOW,
        ONCE
    }
}
