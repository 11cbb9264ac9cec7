package org.nameh.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Mail on its way, as a collection to ask, one step a transaction. Whoever claims mail moves its next attempt away in the same
 * statement: two servers never send the same, and after a crash it is due again.
 */
@ApplicationScoped
public class Outbox {

    private static final String QUEUE_DIGESTS = "select cast(desk.queue_digests(:day, :at) as text)";

    /** Waits 1, 2, 4 minutes and so on, at most 6 hours; after 15 attempts, two and a half days, it is given up. */
    private static final String CLAIM = """
            update desk.mail m set attempts = m.attempts + 1,
                due_at = case when m.attempts < 14 then cast(:now as timestamptz) + least(power(2, m.attempts) * interval '1 minute', interval '6 hours') end
            where m.id = (select d.id from desk.mail d where d.due_at <= :now order by d.due_at, d.id limit 1 for update skip locked)
            returning m.id, m.token, m.account, m.outgoing_id
            """;

    private static final String SENT =
            "update desk.mail set sent_at = :at, due_at = null, failure = null where id = :id and sent_at is null";

    private static final String FAILED = "update desk.mail set failure = :failure where id = :id and sent_at is null";

    private static final String WITHHOLD =
            "update desk.mail set failure = 'FORBIDDEN', due_at = null where id = :id and sent_at is null";

    private static final String DROP = "delete from desk.mail where id = :id and sent_at is null";

    private static final String AGAIN =
            "update desk.mail set attempts = 0, due_at = :at where id = :id and sent_at is null";

    private static final String UNSENT = """
            select id, account, digest_of, queued_at, attempts, failure, due_at
            from desk.mail where sent_at is null order by id desc limit 100
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    Notices notices;

    @Inject
    MailChoices choices;

    @Inject
    Freight freight;

    /** Makes the digests of a day, unless they were made before. */
    @Transactional
    public void queueDigests(LocalDate day, Instant at) {
        em.createNativeQuery(QUEUE_DIGESTS, String.class)
                .setParameter("day", day)
                .setParameter("at", at)
                .getSingleResult();
    }

    /** Claims the mail that is due first. Empty if none is. */
    @Transactional
    public Optional<Parcel> claim(Instant now) {
        return em.unwrap(Session.class)
                .createNativeQuery(CLAIM, Object[].class)
                .addScalar("id", Long.class)
                .addScalar("token", UUID.class)
                .addScalar("account", String.class)
                .addScalar("outgoing_id", Long.class)
                .setParameter("now", now)
                .uniqueResultOptional()
                .map(row -> new Parcel((Long) row[0], (UUID) row[1], (String) row[2], (Long) row[3]));
    }

    /** What mail says now, and to whom; nothing if it has nothing left to tell, or must not be sent any more. */
    @Transactional
    public Optional<Missive> open(Parcel parcel) {
        return parcel.isLetter() ? freight.of(parcel.outgoing()) : digest(parcel);
    }

    private Optional<Missive> digest(Parcel parcel) {
        var told = notices.of(parcel.id());
        return choices.of(parcel.account()).filter(choice -> !told.isEmpty()).map(choice -> {
            var text = MailText.of(told, choice.language());
            return new Missive(choice.address(), choice.language(), text.subject(), text.body());
        });
    }

    /** Takes down that mail was sent. */
    @Transactional
    public void sent(long id, Instant at) {
        em.createNativeQuery(SENT).setParameter("id", id).setParameter("at", at).executeUpdate();
    }

    /** Takes down why mail could not be sent; when it is due again was settled with the claim. */
    @Transactional
    public void failed(long id, MailFailure why) {
        em.createNativeQuery(FAILED)
                .setParameter("id", id)
                .setParameter("failure", why.name())
                .executeUpdate();
    }

    /** Drops mail that has nothing left to tell, and keeps a letter back that must not be sent any more. */
    @Transactional
    public void drop(Parcel parcel) {
        var step = parcel.isLetter() ? em.createNativeQuery(WITHHOLD) : em.createNativeQuery(DROP);
        step.setParameter("id", parcel.id()).executeUpdate();
    }

    /** Makes mail due at once that could not be sent. False if there is none under the id. */
    public boolean again(long id, Instant at) {
        return em.createNativeQuery(AGAIN)
                        .setParameter("id", id)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** The newest hundred mails that are not sent. */
    public List<MailLine> unsent() {
        return em.unwrap(Session.class)
                .createNativeQuery(UNSENT, Object[].class)
                .addScalar("id", Long.class)
                .addScalar("account", String.class)
                .addScalar("digest_of", LocalDate.class)
                .addScalar("queued_at", Instant.class)
                .addScalar("attempts", Integer.class)
                .addScalar("failure", String.class)
                .addScalar("due_at", Instant.class)
                .setTupleTransformer((row, names) -> line(row))
                .getResultList();
    }

    private static MailLine line(Object[] row) {
        var failure = row[5] == null ? null : MailFailure.valueOf((String) row[5]);
        return new MailLine(
                (Long) row[0],
                (String) row[1],
                (LocalDate) row[2],
                (Instant) row[3],
                (Integer) row[4],
                failure,
                (Instant) row[6]);
    }
}
