package org.nameh.translation;

import java.time.Instant;
import java.time.LocalDate;

/** An open task of a letter as a page shows it; due is null where nobody said. */
public record TaskRow(
        long id, String language, String translator, LocalDate due, String assignedBy, Instant assignedAt) {}
