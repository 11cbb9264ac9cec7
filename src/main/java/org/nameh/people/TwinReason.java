package org.nameh.people;

/** What speaks for two entries being one person, or against it, and how much. */
public enum TwinReason {
    SAME_SPELLING(4),
    SAME_NAME(3),
    PART_OF_NAME(2),
    SAME_FATHER(3),
    SAME_MOTHER(3),
    SAME_YEAR(3),
    NEAR_YEAR(1),
    SAME_PLACE(1),
    OTHER_FATHER(-4),
    OTHER_MOTHER(-4),
    OTHER_YEAR(-2),
    OTHER_SEX(-6);

    private final int weight;

    TwinReason(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    /** Whether it speaks against. */
    public boolean isAgainst() {
        return weight < 0;
    }
}
