package org.nameh.readingroom;

import java.time.Instant;

/** A letter that was public once and is not any more: since when; and on what ground, where it was withdrawn (else null). */
public record Absence(Instant since, String ground) {}
