package org.nameh.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.nameh.letter.RegistrationNumber;

/** The places of originals as a collection to ask. */
@ApplicationScoped
public class Placements {

    private static final String OF_LETTER = """
            select p.place, p.shelfmark, p.recordedBy, p.recordedAt
            from Placement p
            where p.letter.number = :number
            order by p.recordedAt desc, p.id desc
            """;

    private static final String BY_TOKEN = "select p.id from Placement p where p.token = :token";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Takes a place. */
    void add(Placement placement) {
        em.persist(placement);
    }

    /** Whether a form with this token recorded a place. */
    boolean isRecordedWith(UUID token) {
        return em.createQuery(BY_TOKEN, Long.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** The places where the original of a letter lay, the newest first. */
    List<PlacementRow> of(RegistrationNumber number) {
        return em.createQuery(OF_LETTER, PlacementRow.class)
                .setParameter("number", number)
                .getResultList();
    }
}
