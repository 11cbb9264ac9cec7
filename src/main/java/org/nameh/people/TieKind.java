package org.nameh.people;

/** Who somebody is to somebody else: the mother, the lawyer, a member (of a body). */
public enum TieKind {
    MOTHER,
    FATHER,
    DAUGHTER,
    SON,
    SISTER,
    BROTHER,
    SPOUSE,
    RELATIVE,
    FRIEND,
    REPRESENTATIVE,
    MEMBER
}
