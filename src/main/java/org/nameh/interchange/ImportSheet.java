package org.nameh.interchange;

import java.nio.charset.Charset;
import java.time.Duration;
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

    /** After how long without a sign what is going on is held for dead. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Whether registering can be started or go on. */
    public boolean canGoOn(Instant now) {
        var dead = state == ImportState.REGISTERING && touchedAt.plus(PATIENCE).isBefore(now);
        return open() > 0 && (state.canGoOn() || dead);
    }

    /** How the table is written, where it is one. */
    Table table() {
        return new Table(Charset.forName(reading.charset()), reading.delimiter().charAt(0), header);
    }

    /** How many rows cannot be read as letters. */
    public int refused() {
        return rows - ready;
    }

    /** How many letters are still to be registered. */
    public int open() {
        return ready - registered - failed;
    }
}
