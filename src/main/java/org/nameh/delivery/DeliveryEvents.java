package org.nameh.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nameh.letter.RegistrationNumber;

/** What happened to letters on their way, as a collection to ask. */
@ApplicationScoped
public class DeliveryEvents {

    private static final String OF_LETTER = """
            select e.id, e.ordinal, e.kind, e.happened, e.source, i.name, e.delegate, e.slip, e.note, e.bagId, e.corrects,
                e.recordedBy, e.recordedAt, p.id, p.kind, p.fileName, p.sha256
            from DeliveryEvent e left join e.intermediary i left join Proof p on p.id = e.proofId
            join Letter l on l.id = e.letterId
            where l.number = :number
            order by e.ordinal, e.recordedAt, e.id
            """;

    private static final String BY_TOKEN = """
            select e.id from DeliveryEvent e join Letter l on l.id = e.letterId where e.token = :token and l.number = :number
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Takes an event; the database says at once whether the letter can have gone that way. */
    void add(DeliveryEvent event) {
        em.persist(event);
        em.flush();
    }

    /** The event of a letter that a form with this token recorded, if it did. */
    Optional<Long> recordedWith(UUID token, RegistrationNumber number) {
        return em.createQuery(BY_TOKEN, Long.class)
                .setParameter("token", token)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** All that was ever recorded of a letter, in the order in which it happened. */
    List<EventRow> of(RegistrationNumber number) {
        return em.createQuery(OF_LETTER, EventRow.class)
                .setParameter("number", number)
                .getResultList();
    }
}
