package org.nameh.consent;

/** In which form the public may read the name of the writer. */
public enum NameDisclosure {
    FULL,
    INITIALS,
    PSEUDONYM,
    ANONYMOUS;

    /** Whether the public learns less of the name by it than by another form; the constants stand in that order. */
    public boolean tellsLessThan(NameDisclosure other) {
        return compareTo(other) > 0;
    }
}
