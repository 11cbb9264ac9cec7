package org.nameh.translation;

import java.time.Instant;
import java.util.Map;

/** A term in use as a page shows it, with its renderings by language. */
public record TermRow(
        long id,
        int seenVersion,
        String language,
        String term,
        String note,
        Map<String, String> renderings,
        String changedBy,
        Instant changedAt) {}
