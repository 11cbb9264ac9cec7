package org.nameh.worklist;

/** What became of one letter of many. */
public enum BulkOutcome {
    WAITING,
    DONE,
    REFUSED
}
