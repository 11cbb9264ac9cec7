package org.nameh.people;

import java.time.Instant;

/** A merge as a page shows it, with what the merged entry says by itself; undone by nobody (null) as long as it holds. */
public record MergeRow(
        long id,
        long mergedId,
        long intoId,
        NewCorrespondent merged,
        String reason,
        String mergedBy,
        Instant mergedAt,
        String undoneBy,
        Instant undoneAt) {}
