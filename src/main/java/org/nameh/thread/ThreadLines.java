package org.nameh.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.nameh.letter.Letter;
import org.nameh.letter.RegistrationNumber;

/** The letters of threads as a collection to ask. */
@ApplicationScoped
public class ThreadLines {

    private static final String THREAD = """
            select t.* from desk.thread(:letter, :atMost) x (id) join desk.thread_line t on t.id = x.id
            order by t.in_order, t.registration_year, t.registration_serial
            """;

    /** Letters between the same two people, the other way, that are not later; and some by their numbers. */
    private static final String PROPOSED = """
            select t.* from desk.letter l
            cross join lateral (
                (select o.id from desk.letter o
                 where o.sender_id = l.addressee_id and o.addressee_id = l.sender_id and o.state <> 'VOID' and o.id <> l.id
                   and coalesce(o.written_not_before, o.received_on) <= coalesce(l.written_not_after, l.received_on)
                 order by coalesce(o.written_not_before, o.received_on) desc, o.id desc limit 3)
                union
                (select o.id from desk.letter o
                 where (o.registration_year, o.registration_serial) in
                       (select * from unnest(cast(:years as integer[]), cast(:serials as integer[])))
                   and o.state <> 'VOID' and o.id <> l.id limit 3)) near
            join desk.thread_line t on t.id = near.id
            where l.id = :letter
              and not exists (select from desk.standing_bond b
                              where (b.letter_id, b.other_id) in ((l.id, t.id), (t.id, l.id)))
            order by t.in_order desc, t.id desc limit 4
            """;

    /** Letters whose first words hold what was typed, or whose sender is one of some entries. */
    private static final String FOUND = """
            select t.* from (
                (select i.letter_id as id from desk.imprint i
                 where coalesce(i.first_words, '') || ' ' || coalesce(i.opening, '') like '%' || desk.first_words(:typed) || '%'
                 limit 20)
                union
                (select l.id from desk.letter l where l.sender_id = any (cast(:senders as bigint[])) limit 20)) near
            join desk.thread_line t on t.id = near.id
            where t.id <> :letter and t.status <> 'VOID'
            order by t.in_order desc, t.id desc limit 12
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** The letters that hang together with one, itself among them, in the order of writing; so many at most. */
    @SuppressWarnings("unchecked")
    List<ThreadLine> around(Letter letter, int atMost) {
        return em.createNativeQuery(THREAD, ThreadLine.class)
                .setParameter("letter", letter.getId())
                .setParameter("atMost", atMost)
                .getResultList();
    }

    /** Letters that one may be bound to: those between the same two the other way, and some that it names. */
    @SuppressWarnings("unchecked")
    List<ThreadLine> proposedFor(Letter letter, Collection<RegistrationNumber> named) {
        return em.createNativeQuery(PROPOSED, ThreadLine.class)
                .setParameter("letter", letter.getId())
                .setParameter(
                        "years", named.stream().map(RegistrationNumber::year).toArray(Integer[]::new))
                .setParameter(
                        "serials",
                        named.stream().map(RegistrationNumber::serial).toArray(Integer[]::new))
                .getResultList();
    }

    /** Letters other than one that begin as somebody typed, or were sent by some entries of the directory; twelve at most. */
    @SuppressWarnings("unchecked")
    List<ThreadLine> found(Letter letter, String typed, Collection<Long> senders) {
        return em.createNativeQuery(FOUND, ThreadLine.class)
                .setParameter("letter", letter.getId())
                .setParameter("typed", typed)
                .setParameter("senders", senders.toArray(Long[]::new))
                .getResultList();
    }
}
