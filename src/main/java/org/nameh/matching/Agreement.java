package org.nameh.matching;

/** In what two people agree or differ, as pages put it; what is told first stands first. */
public enum Agreement {
    SAME_ENTRY,
    SAME_NAME,
    NEAR_NAME,
    PART_OF_NAME,
    OTHER_NAME,
    SAME_FATHER,
    SAME_MOTHER,
    WRITTEN_BY_PARENT,
    SAME_RELATIVE,
    SAME_YEAR,
    NEAR_YEAR,
    SAME_PLACE,
    OTHER_FATHER,
    OTHER_MOTHER,
    OTHER_YEAR,
    OTHER_PLACE,
    OTHER_SEX;

    /** Whether it speaks against the two being one person. */
    public boolean isAgainst() {
        return this == OTHER_NAME || ordinal() >= OTHER_FATHER.ordinal();
    }
}
