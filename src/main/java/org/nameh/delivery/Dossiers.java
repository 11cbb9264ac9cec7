package org.nameh.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.NamedLocks;

/** The dossiers as a collection to ask. */
@ApplicationScoped
public class Dossiers {

    private static final String HEAD = """
            select d.letterId, d.outcome, d.newsOn, d.waiting, d.declaredBy
            from Dossier d join Letter l on l.id = d.letterId where l.number = :number
            """;

    private static final String RECOGNISED = """
            select r.personId, r.person, r.firstBy, r.secondBy, r.secondAt
            from Recognition r where r.letterId = :letter order by r.secondAt desc, r.proposalId desc
            """;

    private static final String WITHDRAW = """
            delete from desk.delivery d
            where d.letter_id = :letter and d.declared_by is not null
              and not exists (select from desk.delivery_event e where e.letter_id = d.letter_id)
              and not exists (select from desk.delivery_reminder r where r.letter_id = d.letter_id)
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    NamedLocks locks;

    /** Takes a dossier. */
    void add(Dossier dossier) {
        em.persist(dossier);
        em.flush();
    }

    /** Waits until whoever writes into the dossier of a letter is done, and makes others wait. */
    void hold(RegistrationNumber number) {
        locks.hold("delivery " + number);
    }

    /** The dossier of a letter, if it has one. */
    Optional<DossierHead> head(RegistrationNumber number) {
        return em.createQuery(HEAD, DossierHead.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** In whom the addressee of a letter was recognised, the latest first; nobody once the letter waits no more. */
    List<RecognitionRow> recognised(long letter) {
        return em.createQuery(RECOGNISED, RecognitionRow.class)
                .setParameter("letter", letter)
                .getResultList();
    }

    /** Takes a declared dossier away in which nothing stands. Says whether there was one. */
    boolean withdraw(long letter) {
        return em.createNativeQuery(WITHDRAW).setParameter("letter", letter).executeUpdate() > 0;
    }
}
