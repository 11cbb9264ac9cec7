package org.nameh.consent;

/** In which form the public may read the name of the writer. */
public enum NameDisclosure {
    FULL,
    INITIALS,
    PSEUDONYM,
    ANONYMOUS
}
