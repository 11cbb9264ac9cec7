package org.nameh.correction;

/** Who somebody is to the person whom a letter names. */
public enum Asker {
    /** The person named. */
    NAMED,
    /** Of the family. */
    RELATIVE,
    /** Speaking for the person, as a lawyer does. */
    LAWYER,
    /** Somebody else. */
    OTHER
}
