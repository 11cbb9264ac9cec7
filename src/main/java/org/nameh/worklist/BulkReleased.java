package org.nameh.worklist;

/** A thing to be done to many letters may begin, or go on, by the job of a start. */
public record BulkReleased(long id, int run) {}
