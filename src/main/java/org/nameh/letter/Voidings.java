package org.nameh.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The burnt numbers as a collection to ask, and what keeps a number from being burnt. */
@ApplicationScoped
public class Voidings {

    private static final String HINDRANCE = "select desk.void_hindrance(:letter)";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Holds a letter as it stands until the transaction ends: nobody else burns its number, nobody approves a version. */
    void hold(Letter letter) {
        em.refresh(letter, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What keeps the number of a letter from being burnt: that it is APPROVED, or PUBLISHED. */
    Optional<String> hindrance(Letter letter) {
        return Optional.ofNullable((String) em.createNativeQuery(HINDRANCE, String.class)
                .setParameter("letter", letter.getId())
                .getSingleResult());
    }
}
