package org.nameh.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * Stamps of this house on what it hands out without keeping it: sealed for one purpose with the time at which they were made. No two are
 * alike, and nobody else can make one.
 */
@ApplicationScoped
public class Stamps {

    private final Seal seal;
    private final Clock clock;

    protected Stamps() {
        this(null, null); // for the proxies of the container
    }

    /** Stamps under a seal, by a clock. */
    @Inject
    public Stamps(Seal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** A stamp for a purpose, made now; it fits into an address. */
    public String stamp(String purpose) {
        var sealed = seal.seal(clock.instant().toString(), purpose);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Whether this house made a stamp, for that purpose and not so long ago. */
    public boolean isGood(String stamp, String purpose, Duration goodFor) {
        try {
            var made = Instant.parse(seal.open(Base64.getUrlDecoder().decode(stamp), purpose));
            return made.plus(goodFor).isAfter(clock.instant());
        } catch (IllegalArgumentException | IllegalStateException forged) {
            return false;
        }
    }
}
