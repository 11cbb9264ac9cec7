package org.nameh.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.nameh.letter.Letter;

/** The verdicts as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Verdicts {

    private static final String ON = """
            select v from Verdict v
            where v.letter = :one and v.other = :other or v.letter = :other and v.other = :one
            order by v.judgedAt desc, v.id desc
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Keeps a verdict. */
    public void add(Verdict verdict) {
        em.persist(verdict);
    }

    /** All verdicts on two letters, newest first: the first counts. */
    public List<VerdictRow> on(Letter one, Letter other) {
        return em.createQuery(ON, Verdict.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultStream()
                .map(Verdict::row)
                .toList();
    }
}
