package org.nameh.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** That somebody has taken a version up; it expires by itself. */
record Claim(String holder, Instant since) {

    /** How long a letter stays with whoever took it up; also in R__worklist.sql and the heaps of the queue. */
    private static final Duration LASTS = Duration.ofHours(48);

    /** The claim on a version at an hour, if one has not expired. */
    static Optional<Claim> on(LetterVersion version, Instant now) {
        return version.getState() == VersionState.IN_REVIEW
                        && version.getReviewSince().plus(LASTS).isAfter(now)
                ? Optional.of(new Claim(version.getReviewer(), version.getReviewSince()))
                : Optional.empty();
    }
}
