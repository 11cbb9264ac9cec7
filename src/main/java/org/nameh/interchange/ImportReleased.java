package org.nameh.interchange;

/** An import may go on, by the job of just this start. Heard once the transaction that says so has ended well. */
public record ImportReleased(long id, int run) {}
