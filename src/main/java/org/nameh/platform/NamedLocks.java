package org.nameh.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Locks of the database that have a name (advisory locks of PostgreSQL), so that of two at once the second finds what the first did. */
@ApplicationScoped
public class NamedLocks {

    private static final String HOLD =
            "select cast(pg_advisory_xact_lock(hashtextextended('desk.' || :name, 0)) as text)";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Waits until whoever holds the lock is done, and holds it until the transaction ends. */
    public void hold(String name) {
        em.createNativeQuery(HOLD, String.class).setParameter("name", name).getSingleResult();
    }
}
