package org.nameh.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts for the public how many letters wait, once a month and in fives (decision 12); the database counts, and nothing else is told. */
@Stateless
@PermitAll
public class WaitingCount {

    private static final String COUNT = "select reading_room.count_waiting()";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Counts anew, unless that was done in this month. Says whether it was done now. */
    public boolean take() {
        return (Boolean) em.createNativeQuery(COUNT, Boolean.class).getSingleResult();
    }
}
