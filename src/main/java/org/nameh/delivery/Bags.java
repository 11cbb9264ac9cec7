package org.nameh.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bags in which letters were handed over, as a collection to ask. */
@ApplicationScoped
public class Bags {

    private static final String BY_TOKEN = "select b.id from Bag b where b.token = :token";

    private static final String HAND_OVER = """
            select e.happened, i.name, e.delegate, e.slip, e.recordedBy, e.recordedAt
            from DeliveryEvent e join e.intermediary i where e.bagId = :bag order by e.id
            """;

    /** What was put right since is not signed for any more. */
    private static final String LETTERS = """
            select n.number, n.addressee
            from DeliveryEvent e join DeliveryLine n on n.id = e.letterId
            where e.bagId = :bag and not exists (select 1 from DeliveryEvent c where c.corrects = e.id)
            order by n.number.year, n.number.serial
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Takes a bag. */
    void add(Bag bag) {
        em.persist(bag);
        em.flush();
    }

    /** The bag that a form with this token recorded, if it did. */
    Optional<Long> recordedWith(UUID token) {
        return em.createQuery(BY_TOKEN, Long.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** A bag with its letters. */
    Optional<BagSheet> find(long bag) {
        return em.createQuery(HAND_OVER, HandOver.class)
                .setParameter("bag", bag)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(how -> new BagSheet(bag, how, letters(bag)));
    }

    private List<BagRow> letters(long bag) {
        return em.createQuery(LETTERS, BagRow.class).setParameter("bag", bag).getResultList();
    }
}
