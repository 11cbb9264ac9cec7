package org.nameh.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.NamedLocks;

/** The consents as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Consents {

    private static final String OF_LETTER = """
            select g from Grant g left join fetch g.revocation
            where g.letter.number = :number
            order by g.recordedAt desc, g.id desc
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    NamedLocks locks;

    /** Takes a consent. */
    public void add(Grant grant) {
        em.persist(grant);
    }

    /** Writes down what was changed, so that what comes next finds it in the database. */
    void write() {
        em.flush();
    }

    /** Waits until whoever moves the consents of a letter by its receipt is done, and makes others wait. */
    void hold(RegistrationNumber number) {
        locks.hold("consent " + number);
    }

    /** The consent under an id. */
    public Optional<Grant> find(long id) {
        return Optional.ofNullable(em.find(Grant.class, id));
    }

    /** All consents ever given for a letter, newest first. */
    public List<Grant> of(RegistrationNumber number) {
        return em.createQuery(OF_LETTER, Grant.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** The newest consent that allows an act with a letter on a day. */
    public Optional<Grant> allowing(RegistrationNumber number, Act act, LocalDate day) {
        return of(number).stream().filter(grant -> grant.allows(act, day)).findFirst();
    }
}
