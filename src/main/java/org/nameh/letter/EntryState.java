package org.nameh.letter;

/** The state of an entry in the register; how far its letter has come is another matter. */
public enum EntryState {
    REGISTERED,
    CLOSED,
    /** The number is burnt, the reason kept. */
    VOID,
    /** The content is destroyed, the entry stays. */
    DISPOSED
}
