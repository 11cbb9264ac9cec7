package org.nameh.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;

/** The conflicts of interest that stand, as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Conflicts {

    private static final int LISTED = 100;

    private static final String STANDING =
            "not exists (select e.conflict from ConflictEnding e where e.conflict = c.id)";

    private static final String OF_LETTER = """
            select c.letter.number, c.account, c.reason, c.declaredAt from Conflict c
            where c.letter.number = :number and %s order by c.id
            """.formatted(STANDING);

    private static final String NEWEST = """
            select c.letter.number, c.account, c.reason, c.declaredAt from Conflict c where %s order by c.id desc
            """.formatted(STANDING);

    private static final String OWN = """
            select c from Conflict c where c.letter.number = :number and c.account = :account and %s
            """.formatted(STANDING);

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Keeps a conflict; the database refuses one that stands already. */
    void add(Conflict conflict) {
        em.persist(conflict);
        em.flush();
    }

    /** Ends a conflict; the database refuses it to whoever may not. */
    void add(ConflictEnding ending) {
        em.persist(ending);
        em.flush();
    }

    /** The conflict of somebody with a letter. */
    Optional<Conflict> of(RegistrationNumber number, String account) {
        return em.createQuery(OWN, Conflict.class)
                .setParameter("number", number)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** All conflicts with a letter. */
    List<ConflictRow> of(RegistrationNumber number) {
        return em.createQuery(OF_LETTER, ConflictRow.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** The conflicts declared last, at most a hundred. */
    List<ConflictRow> newest() {
        return em.createQuery(NEWEST, ConflictRow.class).setMaxResults(LISTED).getResultList();
    }

    /** Lets only those go on who are not too near to a letter. @throws InConflict for anybody else */
    public void requireNone(RegistrationNumber number, String account) {
        if (of(number, account).isPresent()) {
            throw new InConflict(account);
        }
    }
}
