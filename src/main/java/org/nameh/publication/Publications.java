package org.nameh.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;

/** The publications and their suspensions as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Publications {

    private static final String STANDING = """
            select p from Publication p join fetch p.consent join fetch p.version
            where p.letter.number = :number and p.endedAt is null
            order by p.publishAt, p.id
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

    /** The publications of a letter that have not ended, in the order of their days; two at most. */
    public List<Publication> standing(RegistrationNumber number) {
        return em.createQuery(STANDING, Publication.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** The suspension of a publication that was not lifted yet. */
    public Optional<Suspension> suspension(Publication publication) {
        return em.createQuery(SUSPENDED, Suspension.class)
                .setParameter("publication", publication)
                .getResultStream()
                .findFirst();
    }
}
