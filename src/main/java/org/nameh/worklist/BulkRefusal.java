package org.nameh.worklist;

/** Why a thing that was asked for many letters is not done to one of them. */
public enum BulkRefusal {
    ASKER,
    OUT_OF_WORK,
    ASSIGNEE,
    DAY
}
