package org.nameh.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in the list of embargoes, first due first: that of the embargo due at an instant under an id. */
public record EmbargoPlace(Instant dueAt, long id) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** Before the first embargo. */
    public static EmbargoPlace start() {
        return new EmbargoPlace(Instant.EPOCH, 0);
    }

    /** The place that an address names, to the microsecond; else the start. */
    public static EmbargoPlace named(String written) {
        return Optional.ofNullable(written)
                .map(WRITTEN::matcher)
                .filter(found -> found.matches())
                .map(found -> new EmbargoPlace(
                        Instant.EPOCH.plus(Long.parseLong(found.group(1)), ChronoUnit.MICROS),
                        Long.parseLong(found.group(2))))
                .orElseGet(EmbargoPlace::start);
    }

    /** The place as addresses write it. */
    public String inAddress() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, dueAt) + "-" + id;
    }
}
