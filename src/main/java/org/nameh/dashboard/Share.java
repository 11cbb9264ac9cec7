package org.nameh.dashboard;

import java.time.Instant;

/**
 * How many letters in work are assigned to somebody, what they did in the last twelve weeks, and since when the oldest letter waits
 * that they took up (null: they hold none).
 */
public record Share(String account, long assigned, long registered, long submitted, long decided, Instant oldest) {}
