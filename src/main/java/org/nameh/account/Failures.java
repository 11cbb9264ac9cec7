package org.nameh.account;

import java.time.Duration;
import java.time.Instant;

/** How many attempts to sign in have failed in a row, and when the next one is heard. */
record Failures(int count, Instant retryAt) {

    /** Nothing has failed yet. */
    static final Failures NONE = new Failures(0, Instant.EPOCH);

    private static final int FREE = 3;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    /** Whether an attempt now comes too early. */
    boolean holdBack(Instant now) {
        return now.isBefore(retryAt);
    }

    /** One failure more; what lies more than a day back no longer counts. */
    Failures andOne(Instant now) {
        var failed = retryAt.plus(FORGOTTEN_AFTER).isBefore(now) ? 1 : count + 1;
        return new Failures(failed, now.plus(delayAfter(failed)));
    }

    /**
     * How long to wait after so many failures: not at all after three, then 2, 4, 8 seconds and so on, at most 15
     * minutes.
     */
    static Duration delayAfter(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failures - FREE, 10); // 2^10 s is beyond the longest delay
        var delay = Duration.ofSeconds(1L << doublings);
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
}
