package org.nameh.people;

import java.time.Instant;
import java.time.LocalDate;

/** One piece of news as a page shows it. */
public record NewsRow(Whereabouts status, String source, LocalDate dated, String recordedBy, Instant recordedAt) {}
