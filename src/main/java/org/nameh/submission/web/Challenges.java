package org.nameh.submission.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.nameh.platform.Seal;

/** The challenges that a script may work for: signed by this house with its own key, good for two hours, and good once. */
@ApplicationScoped
public class Challenges {

    private static final String PLACE = "submission challenge";
    private static final Duration GOOD_FOR = Duration.ofHours(2);
    private static final int SPENT_AT_MOST = 100_000;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    // on this node alone: on another one, work would count once more
    private final Cache<String, Boolean> spent = Caffeine.newBuilder()
            .maximumSize(SPENT_AT_MOST)
            .expireAfterWrite(GOOD_FOR)
            .build();

    /** A new one. No two are alike. */
    public String issue() {
        var signed = seal.seal(clock.instant().toString(), PLACE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** Whether work was done for a challenge of this house, and takes it, so that it counts no second time. */
    public boolean redeem(Work work) {
        return work.isDone()
                && issuedAt(work.challenge())
                        .filter(at -> at.plus(GOOD_FOR).isAfter(clock.instant()))
                        .isPresent()
                && spent.asMap().putIfAbsent(work.challenge(), true) == null;
    }

    private Optional<Instant> issuedAt(String challenge) {
        try {
            return Optional.of(Instant.parse(seal.open(Base64.getUrlDecoder().decode(challenge), PLACE)));
        } catch (IllegalArgumentException | IllegalStateException forged) {
            return Optional.empty();
        }
    }
}
