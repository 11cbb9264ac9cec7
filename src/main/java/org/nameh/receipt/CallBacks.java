package org.nameh.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.NamedLocks;
import org.nameh.platform.Slice;

/** The call backs as a collection to ask. */
@ApplicationScoped
public class CallBacks {

    private static final int PAGE = 50;

    private static final String OF_LETTER = """
            select c.id, c.language, c.askedAt, c.doneBy, c.doneAt
            from CallBack c join Letter l on l.id = c.letterId where l.number = :number
            order by case when c.doneAt is null then 0 else 1 end, c.askedAt, c.id
            """;

    private static final String ONE = """
            select c from CallBack c join Letter l on l.id = c.letterId where c.id = :id and l.number = :number
            """;

    private static final String BY_TOKEN = "select c.id from CallBack c where c.token = :token";

    private static final String WAITING = """
            select c.id, l.number, c.language, c.askedAt from CallBack c join Letter l on l.id = c.letterId
            where c.doneAt is null and c.id > :after order by c.id
            """;

    private static final String DECIDED = """
            select max(r.revokedAt) from Revocation r join r.grant g where g.letter.number = :number and r.revokedBy = :writer
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    NamedLocks locks;

    /** Takes a call back. */
    void add(CallBack asked) {
        em.persist(asked);
    }

    /** Whether a form with this token asked for one. */
    boolean isAskedWith(UUID token) {
        return em.createQuery(BY_TOKEN, Long.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** Waits until whoever writes down that one was done has ended, and makes others wait. */
    void hold(long id) {
        locks.hold("call back " + id);
    }

    /** A call back that the writer of a letter asked for. */
    Optional<CallBack> find(RegistrationNumber number, long id) {
        return em.createQuery(ONE, CallBack.class)
                .setParameter("id", id)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Those of a letter: first what is to be done. */
    List<CallBackRow> of(RegistrationNumber number) {
        return em.createQuery(OF_LETTER, CallBackRow.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** Fifty that nobody has done, in the order they were asked for, after one (0: from the first on). */
    Slice<WaitingCall> waiting(long after) {
        var rows = em.createQuery(WAITING, WaitingCall.class)
                .setParameter("after", after)
                .setMaxResults(PAGE + 1)
                .getResultList();
        return Slice.of(rows, PAGE);
    }

    /** When the writer of a letter last took consent back or narrowed it by receipt; null if never. */
    Instant decidedAt(RegistrationNumber number) {
        return em.createQuery(DECIDED, Instant.class)
                .setParameter("number", number)
                .setParameter("writer", Writer.ACCOUNT)
                .getSingleResult();
    }
}
