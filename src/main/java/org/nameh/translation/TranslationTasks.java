package org.nameh.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;

/** The tasks of translators as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class TranslationTasks {

    private static final String OPEN = """
            select t from TranslationTask t
            where t.letter.number = :number and t.endedAt is null
            order by t.language, t.translator, t.id
            """;

    private static final String TRANSLATORS = """
            select a.name from desk.account a join desk.account_role r on r.account = a.name and r.role = 'TRANSLATOR'
            where a.disabled_at is null
            order by a.name
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Takes a task; the database refuses one of somebody who is no translator. */
    void add(TranslationTask task) {
        em.persist(task);
        em.flush();
    }

    /** The task under an id, if there is one. */
    Optional<TranslationTask> find(long id) {
        return Optional.ofNullable(em.find(TranslationTask.class, id));
    }

    /** The tasks of a letter that have not ended. */
    List<TranslationTask> open(RegistrationNumber number) {
        return em.createQuery(OPEN, TranslationTask.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** The accounts that can be given a task. */
    @SuppressWarnings("unchecked")
    List<String> translators() {
        return em.createNativeQuery(TRANSLATORS, String.class).getResultList();
    }
}
