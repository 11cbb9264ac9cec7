package org.nameh.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;

/** What editions tell of their letters that wait: put onto the shelf with them, and taken away by the database. */
@ApplicationScoped
public class WaitingNotes {

    private static final String PUT_WAITING = """
            insert into reading_room.published_waiting (public_id, consent_id)
            select :publicId, :consent from desk.waiting_letter w where w.letter_id = :letter
            """;

    private static final String WAITING_SINCE = """
            select cast(extract(year from w.since) as integer)
            from desk.waiting_letter w join desk.letter l on l.id = w.letter_id
            where l.registration_year = :year and l.registration_serial = :serial
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Lets an edition tell, under a consent to that, that its letter was not delivered; nothing where it waits no more. */
    void put(Publication edition, long consent) {
        em.createNativeQuery(PUT_WAITING)
                .setParameter("publicId", edition.mark())
                .setParameter("consent", consent)
                .setParameter("letter", edition.getVersion().getLetter().getId())
                .executeUpdate();
    }

    /** Since which year a letter waits for whom it is meant for, if it does. */
    Optional<Integer> waitingSince(RegistrationNumber number) {
        return em.createNativeQuery(WAITING_SINCE, Integer.class)
                .setParameter("year", number.year())
                .setParameter("serial", number.serial())
                .getResultStream()
                .findFirst();
    }
}
