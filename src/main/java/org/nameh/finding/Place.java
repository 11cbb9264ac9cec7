package org.nameh.finding;

import java.time.DateTimeException;
import java.time.Instant;
import org.nameh.readingroom.ListRow;
import org.nameh.readingroom.PublishedLetters.ListPlace;

/** A place in the list of what was found: after a letter, or, where they stand by relevance, after so many. */
public record Place(ListPlace after, int skipped) {

    private static final int ID = 8;
    private static final long MICROS = 1_000_000;

    /** Before the first letter. */
    public static Place start() {
        return new Place(ListPlace.start(), 0);
    }

    /** The place that an address names; the start for anything else. */
    public static Place read(String after) {
        if (after != null && after.matches("r\\d{1,4}")) {
            return new Place(ListPlace.start(), Integer.parseInt(after.substring(1)));
        }
        if (after == null || !after.matches("\\d{1,18}-[0-9a-z]{8}")) {
            return start();
        }
        try {
            var micros = Long.parseLong(after.substring(0, after.length() - ID - 1));
            var moment = Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1_000);
            return new Place(new ListPlace(moment, after.substring(after.length() - ID)), 0);
        } catch (DateTimeException outOfRange) {
            return start();
        }
    }

    /** How an address names the place after the last letter of a page. */
    String next(ListRow last, Order order, int shown) {
        if (order == Order.RELEVANCE) {
            return "r" + (skipped + shown);
        }
        var micros = last.visibleFrom().getEpochSecond() * MICROS
                + last.visibleFrom().getNano() / 1_000;
        return micros + "-" + last.publicId();
    }

    /** Whether it is the start. */
    public boolean isStart() {
        return equals(start());
    }
}
