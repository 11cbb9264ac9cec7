package org.nameh.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.hibernate.Session;
import org.nameh.platform.Sha256;

/**
 * Makes those wait who fail to sign in. Counts under a digest of name and address, so that names without an account
 * look like others, and nobody can lock a member of staff out from elsewhere.
 */
@ApplicationScoped
public class SignInDelays {

    private static final String SEEN = """
            select failures, retry_at from desk.sign_in_failure where digest = :digest
            """;

    private static final String COUNT = """
            insert into desk.sign_in_failure as seen (digest, failures, retry_at) values (:digest, :failures, :retryAt)
            on conflict (digest) do update set failures = excluded.failures, retry_at = excluded.retry_at
            where seen.failures = :seen
            """;

    private static final String CLEAR = """
            delete from desk.sign_in_failure where digest = :digest
            """;

    // Skips what somebody else is at: sweeping must never make a sign-in wait.
    private static final String SWEEP = """
            delete from desk.sign_in_failure where digest in (
                select digest from desk.sign_in_failure where retry_at < :before limit 100 for update skip locked)
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    Clock clock;

    /** The digest under which attempts for a name, in small or capital letters, from an address are counted. */
    static String digest(String name, String address) {
        return HexFormat.of().formatHex(Sha256.of(name.toLowerCase(Locale.ROOT) + '|' + address));
    }

    /**
     * Counts an attempt as failed until it is cleared, so that of many at the same moment one is heard. False if it
     * comes too early, or beside another.
     */
    public boolean count(String digest) {
        var now = clock.instant();
        var seen = seen(digest);
        return !seen.holdBack(now) && replace(digest, seen, seen.andOne(now));
    }

    /** Forgets the failures under a digest, and some of those that are too old to count. */
    public void clear(String digest) {
        em.createNativeQuery(CLEAR).setParameter("digest", bytes(digest)).executeUpdate();
        em.createNativeQuery(SWEEP)
                .setParameter("before", clock.instant().minus(Failures.FORGOTTEN_AFTER))
                .executeUpdate();
    }

    private Failures seen(String digest) {
        return em.unwrap(Session.class)
                .createNativeQuery(SEEN, Object[].class)
                .addScalar("failures", Integer.class)
                .addScalar("retry_at", Instant.class)
                .setParameter("digest", bytes(digest))
                .setTupleTransformer((row, names) -> new Failures((Integer) row[0], (Instant) row[1]))
                .uniqueResultOptional()
                .orElse(Failures.NONE);
    }

    private boolean replace(String digest, Failures seen, Failures next) {
        return em.createNativeQuery(COUNT)
                        .setParameter("digest", bytes(digest))
                        .setParameter("seen", seen.count())
                        .setParameter("failures", next.count())
                        .setParameter("retryAt", next.retryAt())
                        .executeUpdate()
                == 1;
    }

    private static byte[] bytes(String digest) {
        return HexFormat.of().parseHex(digest);
    }
}
