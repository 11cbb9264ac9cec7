package org.nameh.dashboard;

import java.time.Instant;

/** What somebody did in the last twelve weeks, and since when the oldest letter waits that they took up (null: they hold none). */
public record Share(String account, long registered, long submitted, long decided, Instant oldest) {}
