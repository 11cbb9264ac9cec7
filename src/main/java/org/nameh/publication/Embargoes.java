package org.nameh.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nameh.letter.Letter;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Slice;

/** The embargoes as a collection to ask, and to add to: no row is ever changed. Every query on them is here. */
@ApplicationScoped
public class Embargoes {

    private static final String SET = """
            insert into desk.embargo (letter_id, token, ends_at, awaited, months, reason, set_by, set_at)
            values (:letter, :token, :endsAt, :awaited, :months, :reason, :by, :at)
            """;

    private static final String CONFIRM =
            "insert into desk.embargo_confirmation (embargo_id, confirmed_by, confirmed_at) values (:embargo, :by, :at)";

    private static final String LIFT = """
            insert into desk.embargo_lifting (embargo_id, reason, lifted_by, lifted_at) values (:embargo, :reason, :by, :at)
            """;

    private static final String SET_WITH = "select count(*) from desk.embargo where token = :token";

    private static final String ROWS = """
            select e.id, e.number, e.endsAt, e.awaited, e.months, e.reason, e.setBy, e.setAt, e.confirmedBy, e.confirmedAt,
                   e.dueAt, e.liftedFor, e.liftedBy, e.liftedAt, e.stands
            from EmbargoLine e
            """;

    private static final String OF_LETTER = ROWS + "where e.number = :number order by e.setAt desc, e.id desc";

    private static final String STANDING = ROWS + """
            where e.stands and (e.dueAt > :dueAt or e.dueAt = :dueAt and e.id > :id)
            order by e.dueAt, e.id
            """;

    private static final String DUE =
            "select count(e) from EmbargoLine e where e.stands and e.awaited is not null and e.dueAt <= :now";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Puts a letter under an embargo; from the commit on nobody reads it. */
    void add(Letter letter, NewEmbargo wanted, String by, Instant at) {
        em.flush();
        em.createNativeQuery(SET)
                .setParameter("letter", letter.getId())
                .setParameter("token", wanted.token())
                .setParameter("endsAt", wanted.endsAt())
                .setParameter("awaited", wanted.awaited())
                .setParameter("months", wanted.months())
                .setParameter("reason", wanted.reason())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Whether the form with this token set an embargo already. */
    boolean isSetWith(UUID token) {
        return (Long) em.createNativeQuery(SET_WITH, Long.class)
                        .setParameter("token", token)
                        .getSingleResult()
                > 0;
    }

    /** Writes down that what an embargo awaits has not come to pass yet. */
    void confirm(long embargo, String by, Instant at) {
        em.createNativeQuery(CONFIRM)
                .setParameter("embargo", embargo)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Ends an embargo. */
    void lift(long embargo, String reason, String by, Instant at) {
        em.createNativeQuery(LIFT)
                .setParameter("embargo", embargo)
                .setParameter("reason", reason)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** All embargoes that a letter was ever put under, the newest first. */
    List<EmbargoRow> of(RegistrationNumber number) {
        return em.createQuery(OF_LETTER, EmbargoRow.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** Whether an embargo stands on a letter. */
    boolean standOn(RegistrationNumber number) {
        return of(number).stream().anyMatch(EmbargoRow::stands);
    }

    /** The embargoes that stand, first due first, those after a place only. */
    Slice<EmbargoRow> standing(EmbargoPlace after, int size) {
        var rows = em.createQuery(STANDING, EmbargoRow.class)
                .setParameter("dueAt", after.dueAt())
                .setParameter("id", after.id())
                .setMaxResults(size + 1)
                .getResultList();
        return Slice.of(rows, size);
    }

    /** How many embargoes that stand are to be asked about again. */
    long due(Instant now) {
        return em.createQuery(DUE, Long.class).setParameter("now", now).getSingleResult();
    }
}
