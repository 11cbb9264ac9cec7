package org.nameh.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nameh.letter.RegistrationNumber;

/** The reminders as a collection to ask. */
@ApplicationScoped
public class Reminders {

    private static final String OF_LETTER = """
            select r.id, r.due, r.reason, r.setBy, r.setAt, r.doneBy, r.doneAt
            from Reminder r join Letter l on l.id = r.letterId
            where l.number = :number
            order by case when r.doneAt is null then 0 else 1 end, r.due, r.id
            """;

    private static final String ONE = """
            select r from Reminder r join Letter l on l.id = r.letterId where r.id = :id and l.number = :number
            """;

    private static final String BY_TOKEN = "select r.id from Reminder r where r.token = :token";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Takes a reminder. */
    void add(Reminder reminder) {
        em.persist(reminder);
    }

    /** Whether a form with this token set one. */
    boolean isSetWith(UUID token) {
        return em.createQuery(BY_TOKEN, Long.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** A reminder of a letter. */
    Optional<Reminder> find(RegistrationNumber number, long id) {
        return em.createQuery(ONE, Reminder.class)
                .setParameter("id", id)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Those of a letter: first what is to be done, by the day. */
    List<ReminderRow> of(RegistrationNumber number) {
        return em.createQuery(OF_LETTER, ReminderRow.class)
                .setParameter("number", number)
                .getResultList();
    }
}
