package org.nameh.worklist;

/** What can be done to many letters at once. */
public enum BulkKind {
    ASSIGN,
    HOLD,
    TAG
}
