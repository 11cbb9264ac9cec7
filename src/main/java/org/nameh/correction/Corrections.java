package org.nameh.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.NamedLocks;
import org.nameh.platform.Slice;

/** What people asked to have corrected, as a collection to ask. */
@ApplicationScoped
public class Corrections {

    private static final int PAGE = 50;

    private static final String BY_TOKEN = "select r.id from CorrectionRequest r where r.token = :token";

    private static final String BY_DIGEST = "select r from CorrectionRequest r where r.digest = :digest order by r.id";

    private static final String ROWS = """
            select r.id, r.relation, r.receivedAt, r.dueOn, a.outcome
            from CorrectionRequest r left join CorrectionAnswer a on a.requestId = r.id
            """;

    private static final String OPEN = ROWS + """
            where a.requestId is null and (:first = true or (r.dueOn, r.id) > (select s.dueOn, s.id from CorrectionRequest s where s.id = :after))
            order by r.dueOn, r.id
            """;

    private static final String ANSWERED = ROWS + """
            where a.requestId is not null and (:first = true or (r.dueOn, r.id) < (select s.dueOn, s.id from CorrectionRequest s where s.id = :after))
            order by r.dueOn desc, r.id desc
            """;

    private static final String SHEET = """
            select r.id, r.saidLetter, r.message, r.relation, r.language, r.receivedAt, r.dueOn, case when r.reach is null then false else true end,
                l.number, a.outcome, a.answer, a.toldHow, a.answeredBy, a.answeredAt
            from CorrectionRequest r
            left join CorrectionAnswer a on a.requestId = r.id
            left join CorrectionLink k on k.id = (select max(n.id) from CorrectionLink n where n.requestId = r.id)
            left join Letter l on l.id = k.letterId
            where r.id = :id
            """;

    /** What was never let out is as unknown as what was never registered. */
    private static final String LET_OUT = """
            select l.id, l.registration_year, l.registration_serial from desk.letter l
            where l.public_id = :publicId and exists (select from desk.publication p where p.letter_id = l.id)
            """;

    private static final String LINK = """
            insert into desk.correction_link (request_id, letter_id, linked_by, linked_at) values (:request, :letter, :by, :at)
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    NamedLocks locks;

    /** Takes in what somebody asks. */
    void add(CorrectionRequest asked) {
        em.persist(asked);
    }

    /** Takes an answer. */
    void add(CorrectionAnswer answer) {
        em.persist(answer);
    }

    /** Waits until whoever holds the same words, or the same correction, is done, and makes others wait. */
    void hold(String what) {
        locks.hold("correction " + what);
    }

    /** Whether a form with this token was handed in. */
    boolean isHandedInWith(UUID token) {
        return em.createQuery(BY_TOKEN, Long.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** Those in the same words. */
    List<CorrectionRequest> alike(byte[] digest) {
        return em.createQuery(BY_DIGEST, CorrectionRequest.class)
                .setParameter("digest", digest)
                .getResultList();
    }

    /** Fifty that are open, what is due first in front, or that are answered, what was due last in front; after one (0: from the first on). */
    Slice<CorrectionRow> list(boolean answered, long after) {
        var query =
                answered ? em.createQuery(ANSWERED, CorrectionRow.class) : em.createQuery(OPEN, CorrectionRow.class);
        var rows = query.setParameter("first", after == 0)
                .setParameter("after", after)
                .setMaxResults(PAGE + 1)
                .getResultList();
        return Slice.of(rows, PAGE);
    }

    /** One as an editor reads it. */
    Optional<CorrectionSheet> sheet(long id) {
        return em.createQuery(SHEET, CorrectionSheet.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** What somebody asked. */
    Optional<CorrectionRequest> find(long id) {
        return Optional.ofNullable(em.find(CorrectionRequest.class, id));
    }

    /** Links one to the letter under a public id, if that was ever let out; gives the number of the letter. */
    Optional<RegistrationNumber> link(long request, String publicId, String by, Instant at) {
        var letter = em.unwrap(Session.class)
                .createNativeQuery(LET_OUT, Object[].class)
                .addScalar("id", Long.class)
                .addScalar("registration_year", Integer.class)
                .addScalar("registration_serial", Integer.class)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
        letter.ifPresent(row -> em.createNativeQuery(LINK)
                .setParameter("request", request)
                .setParameter("letter", row[0])
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate());
        return letter.map(row -> new RegistrationNumber((Integer) row[1], (Integer) row[2]));
    }
}
