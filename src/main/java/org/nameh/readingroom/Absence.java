package org.nameh.readingroom;

import java.time.Instant;

/**
 * A letter that was public once and is not any more: since when; and, where it was withdrawn, on what ground and what is told of it,
 * in which language (else null).
 */
public record Absence(Instant since, String ground, String note, String noteLanguage) {}
