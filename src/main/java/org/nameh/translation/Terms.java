package org.nameh.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.nameh.platform.Slice;

/** The terms of the glossary as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Terms {

    /** A row for each rendering of a term. */
    private static final String ROWS = """
            select t.id, t.version, t.language, t.term, t.note, t.changed_by, t.changed_at, r.language as into_language, r.rendering
            from (select o.* from desk.term o
                  where o.retired_at is null
                    and (:after = 0 or (o.folded, o.id) > (select a.folded, a.id from desk.term a where a.id = :after))
                    and (position(desk.fold(:words) in o.folded) > 0 or exists (
                        select from desk.term_rendering s
                        where s.term_id = o.id and position(desk.fold(:words) in desk.fold(s.rendering)) > 0))
                  order by o.folded, o.id limit 51) t
            left join desk.term_rendering r on r.term_id = t.id
            order by t.folded, t.id, r.language
            """;

    private static final String SAME = """
            select t.id from desk.term t
            where t.retired_at is null and t.language = :language and t.folded = desk.fold(:term)
            """;

    private static final int PAGE = 50;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Takes a term. */
    void add(Term term) {
        em.persist(term);
        em.flush();
    }

    /** The term under an id. @throws UnknownTerm if there is none */
    Term get(long id) {
        return Optional.ofNullable(em.find(Term.class, id)).orElseThrow(UnknownTerm::new);
    }

    /** Fifty terms in use that hold some words, or are rendered with them (empty: all), after a term (0: from the first on). */
    @SuppressWarnings("unchecked")
    Slice<TermRow> list(String words, long after) {
        List<Tuple> found = em.createNativeQuery(ROWS, Tuple.class)
                .setParameter("words", words)
                .setParameter("after", after)
                .getResultList();
        var rows = new LinkedHashMap<Long, TermRow>();
        for (var one : found) {
            var row = rows.computeIfAbsent(one.get("id", Long.class), id -> row(id, one));
            Optional.ofNullable(one.get("into_language", String.class))
                    .ifPresent(language -> row.renderings().put(language, one.get("rendering", String.class)));
        }
        return Slice.of(List.copyOf(rows.values()), PAGE);
    }

    private static TermRow row(long id, Tuple one) {
        return new TermRow(
                id,
                one.get("version", Integer.class),
                one.get("language", String.class),
                one.get("term", String.class),
                one.get("note", String.class),
                new TreeMap<>(),
                one.get("changed_by", String.class),
                one.get("changed_at", Instant.class));
    }

    /** The term in use that is spelt alike in a language, if there is one. */
    @SuppressWarnings("unchecked")
    Optional<Long> same(String language, String term) {
        List<Long> found = em.createNativeQuery(SAME, Long.class)
                .setParameter("language", language)
                .setParameter("term", term)
                .getResultList();
        return found.stream().findFirst();
    }
}
