package org.nameh.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.nameh.platform.Language;
import org.nameh.platform.NamedLocks;

/** The texts with which letters to writers begin, as a collection to ask. */
@ApplicationScoped
class Templates {

    private static final String OF_ONE = """
            select t from OutgoingTemplate t where t.tidings = :tidings and t.language = :language order by t.ordinal desc
            """;

    private static final String NEWEST = """
            select t from OutgoingTemplate t
            where t.ordinal = (select max(n.ordinal) from OutgoingTemplate n where n.tidings = t.tidings and n.language = t.language)
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    NamedLocks locks;

    /** All texts that were ever kept of an occasion in a language, the newest, which counts, first. */
    List<OutgoingTemplate> of(Tidings tidings, Language language) {
        return em.createQuery(OF_ONE, OutgoingTemplate.class)
                .setParameter("tidings", tidings)
                .setParameter("language", language.code())
                .getResultList();
    }

    /** The text that counts. */
    OutgoingTemplate newest(Tidings tidings, Language language) {
        return of(tidings, language).get(0);
    }

    /** The texts that count. */
    List<OutgoingTemplate> newest() {
        return em.createQuery(NEWEST, OutgoingTemplate.class).getResultList();
    }

    /** Waits until whoever keeps a text of the same occasion and language is done, and makes others wait. */
    void hold(Tidings tidings, Language language) {
        locks.hold("outgoing template " + tidings + " " + language);
    }

    void add(OutgoingTemplate template) {
        em.persist(template);
        em.flush();
    }
}
