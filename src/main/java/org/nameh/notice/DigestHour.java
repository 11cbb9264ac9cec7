package org.nameh.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.nameh.platform.Settings;

/** The hour from which on the digest of a day is sent, in the time zone of the house. */
record DigestHour(LocalTime at) {

    /** The hour that the setting {@code nameh.mail.digest.at} names, such as {@code 06:30}; seven in the morning if it names none. */
    static DigestHour ofTheHouse() {
        return new DigestHour(
                Settings.get("nameh.mail.digest.at").map(LocalTime::parse).orElse(LocalTime.of(7, 0)));
    }

    /** The day of which the digest may be sent now; none before the hour. */
    Optional<LocalDate> day(Clock clock) {
        var now = ZonedDateTime.now(clock);
        return Optional.of(now.toLocalDate()).filter(today -> !now.toLocalTime().isBefore(at));
    }
}
