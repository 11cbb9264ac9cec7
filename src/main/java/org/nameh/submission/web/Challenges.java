package org.nameh.submission.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.nameh.platform.Stamps;

/** The challenges that a script may work for: signed by this house with its own key, good for two hours, and good once. */
@ApplicationScoped
public class Challenges {

    private static final String PURPOSE = "submission challenge";
    private static final Duration GOOD_FOR = Duration.ofHours(2);
    private static final int SPENT_AT_MOST = 100_000;

    @Inject
    Stamps stamps;

    // on this node alone: on another one, work would count once more
    private final Cache<String, Boolean> spent = Caffeine.newBuilder()
            .maximumSize(SPENT_AT_MOST)
            .expireAfterWrite(GOOD_FOR)
            .build();

    /** A new one. No two are alike. */
    public String issue() {
        return stamps.stamp(PURPOSE);
    }

    /** Whether work was done for a challenge of this house, and takes it, so that it counts no second time. */
    public boolean redeem(Work work) {
        return work.isDone()
                && stamps.isGood(work.challenge(), PURPOSE, GOOD_FOR)
                && spent.asMap().putIfAbsent(work.challenge(), true) == null;
    }
}
