package org.nameh.outgoing;

import java.time.Instant;

/** The text with which a letter to a writer begins: how many there were before and with it, and who kept it (null: it came with the house). */
public record TemplateRow(
        Long id, Tidings tidings, String language, int ordinal, String body, String keptBy, Instant keptAt) {}
