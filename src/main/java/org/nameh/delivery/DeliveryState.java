package org.nameh.delivery;

import java.util.EnumSet;
import java.util.Set;

/** How far a letter has come on its way to whom it is meant for; the table {@code desk.delivery_transition} knows the same order. */
public enum DeliveryState {
    /** The foundation has it. */
    IN_CUSTODY,
    /** A body took it, to pass it on. */
    HANDED_OVER,
    /** It is known to be on its way. */
    IN_TRANSIT,
    /** It reached whom it is meant for. */
    DELIVERED,
    /** Whoever was to take it did not. */
    REFUSED,
    /** It came back. */
    RETURNED,
    /** Nobody found whom it is meant for. */
    NOT_LOCATED,
    /** Somebody kept it from them. */
    INTERCEPTED,
    /** Nobody can say what became of it. */
    NO_NEWS,
    /** It reached whom it is meant for after all, such as when they came out. */
    DELIVERED_LATE,
    /** They answered it. */
    REPLY_RECEIVED,
    /** Whom it is meant for is dead. */
    ADDRESSEE_DECEASED;

    private static final Set<DeliveryState> LATE = EnumSet.of(DELIVERED_LATE, ADDRESSEE_DECEASED);
    private static final Set<DeliveryState> FAILED = EnumSet.of(REFUSED, RETURNED, NOT_LOCATED, INTERCEPTED, NO_NEWS);

    /** What may come of it next; nothing where the way has ended. */
    public Set<DeliveryState> next() {
        return switch (this) {
            case IN_CUSTODY -> and(LATE, EnumSet.of(HANDED_OVER));
            case HANDED_OVER -> and(LATE, FAILED, EnumSet.of(IN_CUSTODY, IN_TRANSIT, DELIVERED));
            case IN_TRANSIT -> and(LATE, FAILED, EnumSet.of(DELIVERED));
            case DELIVERED, DELIVERED_LATE -> EnumSet.of(REPLY_RECEIVED);
            case REPLY_RECEIVED, ADDRESSEE_DECEASED -> EnumSet.noneOf(DeliveryState.class);
            default -> another();
        };
    }

    private Set<DeliveryState> another() {
        var others = and(LATE, FAILED, EnumSet.of(IN_CUSTODY, HANDED_OVER, IN_TRANSIT));
        others.remove(this);
        return others;
    }

    @SafeVarargs
    private static Set<DeliveryState> and(Set<DeliveryState>... some) {
        var all = EnumSet.noneOf(DeliveryState.class);
        for (var one : some) {
            all.addAll(one);
        }
        return all;
    }

    /** Whether a letter here waits no longer: it arrived, or there is nobody it could reach. */
    public boolean isFinal() {
        return this == DELIVERED || this == DELIVERED_LATE || this == REPLY_RECEIVED || this == ADDRESSEE_DECEASED;
    }

    /** Whether the foundation could hand a letter over that is here. */
    public boolean mayBeHandedOver() {
        return next().contains(HANDED_OVER);
    }
}
