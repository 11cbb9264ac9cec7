package org.nameh.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The correspondents as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Correspondents {

    private static final int PARTS_AT_MOST = 5;

    private static final String SUGGESTED = """
            select c.id, min(case when index(n) = 0 then n.name end), listagg(n.name, ' · '), c.yearOfBirth
            from Correspondent c join c.names n
            where c.id in (select d.id from Correspondent d join d.names m where %s)
            group by c.id, c.yearOfBirth
            order by 2, c.id
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Takes a correspondent into the directory. */
    public Correspondent add(Correspondent correspondent) {
        em.persist(correspondent);
        return correspondent;
    }

    /** The correspondent under an id. */
    public Optional<Correspondent> find(long id) {
        return Optional.ofNullable(em.find(Correspondent.class, id));
    }

    /** Correspondents of whom one name, in any script, begins like each part of what was typed. */
    public List<Suggestion> suggested(String typed, int atMost) {
        var keys = NameKey.prefixes(typed).stream().limit(PARTS_AT_MOST).toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        var query = em.createQuery(SUGGESTED.formatted(everyPart(keys.size())), Suggestion.class);
        IntStream.range(0, keys.size()).forEach(part -> query.setParameter("part" + part, "% " + keys.get(part) + "%"));
        return query.setMaxResults(atMost).getResultList();
    }

    private static String everyPart(int parts) {
        return IntStream.range(0, parts)
                .mapToObj(part -> "concat(' ', m.key) like :part" + part)
                .collect(Collectors.joining(" and "));
    }
}
