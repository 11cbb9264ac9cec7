package org.nameh.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nameh.platform.Language;

/** The vocabulary of kinds as a collection to ask. */
@ApplicationScoped
public class Kinds {

    private static final String LABELS = """
            select k.code as code, label as label
            from Kind k join k.labels label
            where key(label) = :language
            order by k.position
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** The labels of all kinds in a language of the pages, by code, in the order of the vocabulary. */
    public Map<String, String> labels(Language language) {
        var labels = new LinkedHashMap<String, String>();
        em.createQuery(LABELS, Tuple.class)
                .setParameter("language", language.code())
                .getResultList()
                .forEach(row -> labels.put(row.get("code", String.class), row.get("label", String.class)));
        return labels;
    }
}
