package org.nameh.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;

/** The publications and their suspensions as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Publications {

    private static final String LIVE = """
            select p from Publication p join fetch p.consent
            where p.letter.number = :number and p.endedAt is null
            """;

    private static final String SUSPENDED = """
            select s from Suspension s left join fetch s.restoring where s.publication = :publication and s.liftedAt is null
            """;

    private static final String NOTE =
            "insert into desk.withdrawal_note (publication_id, language, note) values (:publication, :language, :note)";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Takes a publication; the database refuses one without approval or consent. */
    public void add(Publication publication) {
        em.persist(publication);
        em.flush();
    }

    /** Takes a suspension; from its commit on nobody reads the letter. */
    public void add(Suspension suspension) {
        em.persist(suspension);
        em.flush();
    }

    /** Tells the public of a withdrawal that is being recorded, by language; the database puts it on the tombstone. */
    void note(Publication withdrawn, Map<String, String> notes) {
        em.flush();
        notes.forEach((language, note) -> em.createNativeQuery(NOTE)
                .setParameter("publication", withdrawn.getId())
                .setParameter("language", language)
                .setParameter("note", note)
                .executeUpdate());
    }

    /** Writes down what has changed, before what follows builds on it. */
    public void write() {
        em.flush();
    }

    /** The publication of a letter that has not ended. */
    public Optional<Publication> live(RegistrationNumber number) {
        return em.createQuery(LIVE, Publication.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The suspension of a publication that was not lifted yet. */
    public Optional<Suspension> suspension(Publication publication) {
        return em.createQuery(SUSPENDED, Suspension.class)
                .setParameter("publication", publication)
                .getResultStream()
                .findFirst();
    }
}
