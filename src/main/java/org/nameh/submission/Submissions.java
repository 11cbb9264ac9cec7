package org.nameh.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.hibernate.Session;
import org.nameh.paper.ReceiptCode;
import org.nameh.platform.NamedLocks;
import org.nameh.platform.Slice;

/** What was sent over the public form, or is being written there, as a collection to ask. */
@ApplicationScoped
class Submissions {

    private static final String BY_CODE = "select s from Submission s where s.codeHash = :hash";

    private static final String LINE = """
            select l.id, l.language, l.sentAt, l.settled, l.settledBy, l.settledAt, l.reason, l.year, l.serial, l.files, l.pages
            from SubmissionLine l
            """;

    private static final String ONE = LINE + " where l.id = :id";

    private static final String WAITING =
            LINE + " where l.settled is null and (l.sentAt, l.id) > (:at, :id) order by l.sentAt, l.id";

    private static final String SETTLED = LINE
            + " where l.settled is not null and (l.settledAt, l.id) < (:at, :id) order by l.settledAt desc, l.id desc";

    private static final String WRITTEN = "select coalesce(sum(octet_length(s.content)), 0) from desk.submission s";

    private static final String FORGET = "select f.unfinished, f.declined from desk.forget_submissions() f";

    private static final int SIZE = 50;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    NamedLocks locks;

    /** Takes a new one; it has its id then. */
    void add(Submission submission) {
        em.persist(submission);
    }

    /** Forgets one that was not sent. */
    void remove(Submission submission) {
        em.remove(submission);
    }

    /** Waits until whoever does something under a code is done, and makes others wait. */
    void await(ReceiptCode code) {
        locks.hold("submission " + HexFormat.of().formatHex(code.hash()));
    }

    /** The one under a code. */
    Optional<Submission> find(ReceiptCode code) {
        return em.createQuery(BY_CODE, Submission.class)
                .setParameter("hash", code.hash())
                .getResultStream()
                .findFirst();
    }

    /** The one under an id. @throws UnknownSubmission if there is none */
    Submission get(long id) {
        return Optional.ofNullable(em.find(Submission.class, id)).orElseThrow(UnknownSubmission::new);
    }

    /** The one under an id, while others wait. @throws UnknownSubmission if there is none */
    Submission hold(long id) {
        return Optional.ofNullable(em.find(Submission.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(UnknownSubmission::new);
    }

    /** The line of one that was sent. */
    Optional<SubmissionRow> line(long id) {
        return em.createQuery(ONE, SubmissionRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Fifty that wait, the oldest first, from after a moment and an id on. */
    Slice<SubmissionRow> waiting(Instant at, long id) {
        return slice(em.createQuery(WAITING, SubmissionRow.class), at, id);
    }

    /** Fifty that are settled, the last one first, from before a moment and an id on. */
    Slice<SubmissionRow> settled(Instant at, long id) {
        return slice(em.createQuery(SETTLED, SubmissionRow.class), at, id);
    }

    private static Slice<SubmissionRow> slice(TypedQuery<SubmissionRow> lines, Instant at, long id) {
        var rows = lines.setParameter("at", at)
                .setParameter("id", id)
                .setMaxResults(SIZE + 1)
                .getResultList();
        return Slice.of(rows, SIZE);
    }

    /** How many bytes all that was written takes. */
    long written() {
        return ((Number) em.createNativeQuery(WRITTEN, Long.class).getSingleResult()).longValue();
    }

    /** Forgets what the rule says is to be forgotten, and tells how much that was. */
    SubmissionsForgotten forget() {
        var row = em.unwrap(Session.class)
                .createNativeQuery(FORGET, Object[].class)
                .addScalar("unfinished", Integer.class)
                .addScalar("declined", Integer.class)
                .getSingleResult();
        return new SubmissionsForgotten((Integer) row[0], (Integer) row[1]);
    }
}
