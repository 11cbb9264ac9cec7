package org.nameh.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Somebody who can write to the database and would like to read what is sealed for another row. */
@ApplicationScoped
class ContactSwapper {

    private static final String COPY = """
            update desk.correspondent_contact c set reach = o.reach
            from desk.correspondent_contact o where c.correspondent_id = :to and o.correspondent_id = :from
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Transactional
    void copy(long from, long to) {
        em.createNativeQuery(COPY)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
