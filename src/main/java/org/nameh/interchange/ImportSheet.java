package org.nameh.interchange;

import java.time.Instant;
import java.util.List;

/** An import as a page shows it; null are the reason where nothing is refused, and who started it before anybody did. */
public record ImportSheet(
        long id,
        String name,
        Format format,
        long size,
        List<String> header,
        Reading reading,
        ImportState state,
        Finding refusal,
        int rows,
        int ready,
        int registered,
        int failed,
        String broughtBy,
        Instant broughtAt,
        String startedBy,
        Instant touchedAt) {

    /** How many rows cannot be read as letters. */
    public int refused() {
        return rows - ready;
    }

    /** How many letters are still to be registered. */
    public int open() {
        return ready - registered - failed;
    }
}
