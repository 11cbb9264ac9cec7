package org.nameh.harvest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A moment as harvesters write it: a second in UTC, or a whole day (OAI-PMH 2.0, section 3.3). */
record Datestamp(Instant start, ChronoUnit granularity) {

    /** Reads one. @throws DateTimeException if it is none */
    static Datestamp read(String written) {
        if (written.matches("\\d{4}-\\d\\d-\\d\\d")) {
            var day = LocalDate.parse(written);
            return new Datestamp(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ChronoUnit.DAYS);
        }
        if (written.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")) {
            return new Datestamp(Instant.parse(written), ChronoUnit.SECONDS);
        }
        throw new DateTimeException(written);
    }

    /** Whether it is written as a later one is, or the same. */
    boolean goesWith(Datestamp later) {
        return granularity == later.granularity && !later.start.isBefore(start);
    }

    /** The first moment behind it. */
    Instant end() {
        return start.plus(1, granularity);
    }

    /** A moment, written to the second. */
    static String of(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
