package org.nameh.readingroom;

import java.time.Instant;

/**
 * How the public side of the collection stands: when it last changed, at the beginning of 1970 if it never did, and how often it was
 * changed by hand. What is made of the collection alone is the same as long as both are.
 */
public record State(Instant changedAt, long changes) {}
