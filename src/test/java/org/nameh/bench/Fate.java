package org.nameh.bench;

/** How far a letter of the benchmark has come: 90 in 100 are approved, and most of those are published. */
enum Fate {
    REGISTERED(30),
    DRAFT(20),
    SUBMITTED(20),
    IN_REVIEW(5),
    RETURNED(10),
    REJECTED(10),
    CLOSED(3),
    VOID(2),
    APPROVED(10),
    SCHEDULED(5),
    SUSPENDED(3),
    WITHDRAWN(5),
    PUBLISHED(877);

    private final int inAThousand;

    Fate(int inAThousand) {
        this.inAThousand = inAThousand;
    }

    /** The fate that falls to a number from 0 to 999. */
    static Fate at(int lot) {
        var left = lot;
        for (var fate : values()) {
            left -= fate.inAThousand;
            if (left < 0) {
                return fate;
            }
        }
        throw new IllegalArgumentException("there are 1000 lots, from 0: " + lot);
    }
}
