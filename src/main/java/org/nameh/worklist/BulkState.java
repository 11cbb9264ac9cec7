package org.nameh.worklist;

/** How far a thing to be done to many letters has come. */
public enum BulkState {
    GATHERING,
    RUNNING,
    INTERRUPTED,
    DONE
}
