package org.nameh.receipt;

import java.time.Instant;

/** One call back as a page shows it: in which language (ISO 639 code), when it was asked for, and who did it when (null: nobody yet). */
public record CallBackRow(Long id, String language, Instant askedAt, String doneBy, Instant doneAt) {}
