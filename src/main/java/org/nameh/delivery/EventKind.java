package org.nameh.delivery;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a dossier tells of a letter on its way: where it came to, or an attempt or a piece of news that moved it nowhere. */
public enum EventKind {
    IN_CUSTODY,
    HANDED_OVER,
    IN_TRANSIT,
    DELIVERED,
    REFUSED,
    RETURNED,
    NOT_LOCATED,
    INTERCEPTED,
    NO_NEWS,
    DELIVERED_LATE,
    REPLY_RECEIVED,
    ADDRESSEE_DECEASED,
    /** Somebody tried, or asked, without an answer yet. */
    ATTEMPT,
    /** Something was heard that changes nothing. */
    NEWS,
    /** An event recorded in error; said by a correction alone. */
    NEVER_HAPPENED;

    private static final Set<EventKind> WITHOUT_SOURCE =
            EnumSet.of(IN_CUSTODY, HANDED_OVER, NO_NEWS, ATTEMPT, NEVER_HAPPENED);

    /** Where a letter is after it; nothing where it leaves the letter where it was. */
    public Optional<DeliveryState> state() {
        return this == ATTEMPT || this == NEWS || this == NEVER_HAPPENED
                ? Optional.empty()
                : Optional.of(DeliveryState.valueOf(name()));
    }

    /** Those that may be recorded of a letter that is somewhere, where nothing is corrected. */
    public static List<EventKind> after(DeliveryState state) {
        return Stream.concat(state.next().stream().map(next -> valueOf(next.name())), Stream.of(NEWS, ATTEMPT))
                .toList();
    }

    /** Whether a file must prove it. */
    public boolean needsProof() {
        return this == DELIVERED || this == DELIVERED_LATE;
    }

    /** Whether somebody must have told the house of it. */
    public boolean needsSource() {
        return !WITHOUT_SOURCE.contains(this);
    }
}
