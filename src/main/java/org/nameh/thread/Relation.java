package org.nameh.thread;

import java.util.stream.Stream;

/** A bond as one sees it from either of its letters. */
public enum Relation {
    REPLIES_TO(BondKind.REPLIES_TO, true),
    ANSWERED_BY(BondKind.REPLIES_TO, false),
    ENCLOSED_IN(BondKind.ENCLOSED_IN, true),
    ENCLOSES(BondKind.ENCLOSED_IN, false),
    COMES_AFTER(BondKind.FOLLOWS, true),
    COMES_BEFORE(BondKind.FOLLOWS, false);

    private final BondKind kind;
    private final boolean forward;

    Relation(BondKind kind, boolean forward) {
        this.kind = kind;
        this.forward = forward;
    }

    /** What a bond is to its letter, or, asked otherwise, to the other. */
    static Relation of(BondKind kind, boolean forward) {
        return Stream.of(values())
                .filter(relation -> relation.kind == kind && relation.forward == forward)
                .findFirst()
                .orElseThrow();
    }

    BondKind kind() {
        return kind;
    }

    /** Whether the letter at hand is that which replies, is enclosed, or comes after. */
    boolean isForward() {
        return forward;
    }
}
