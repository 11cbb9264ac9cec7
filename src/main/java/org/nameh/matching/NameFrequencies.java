package org.nameh.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;

/** How many people of the directory bear each part of a name, as a collection to ask. */
@ApplicationScoped
class NameFrequencies {

    // more bearers than these make a part no commoner; of a large house the database knows about how many people it
    // holds
    private static final String POPULATION = """
            select p.people, w.part, (select count(*) from (select from desk.match_index i where i.keys @> array['w:' || w.part] limit 4000) b) as bearers
            from (select greatest(cast(c.reltuples as bigint), (select count(*) from (select from desk.match_index limit 4000) few)) as people
                  from pg_class c where c.oid = cast('desk.match_index' as regclass)) p
            left join unnest(cast(:parts as text[])) w (part) on true
            """;

    private static final int MANY = 200;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    // the bearers of a part that many bear take long to count, and change little within an hour
    private final Cache<String, Integer> common = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    /** How many people there are, and how many bear some parts of names: up to 4,000, and where many do, an hour ago at most. */
    Population of(Collection<String> parts) {
        var bearers = new HashMap<>(common.getAllPresent(parts));
        var rows = em.unwrap(Session.class)
                .createNativeQuery(POPULATION, Tuple.class)
                .addScalar("people", Long.class)
                .addScalar("part", String.class)
                .addScalar("bearers", Integer.class)
                .setParameter("parts", without(bearers, parts))
                .getResultList();
        for (var row : rows) {
            if (row.get("part") != null) {
                bearers.put(row.get("part", String.class), row.get("bearers", Integer.class));
            }
        }
        keepCommon(bearers);
        return new Population(rows.get(0).get("people", Long.class), bearers);
    }

    private static String[] without(Map<String, Integer> counted, Collection<String> parts) {
        return parts.stream().filter(part -> !counted.containsKey(part)).toArray(String[]::new);
    }

    // put again, a count would never become old
    private void keepCommon(Map<String, Integer> bearers) {
        bearers.forEach((part, count) -> {
            if (count >= MANY) {
                common.asMap().putIfAbsent(part, count);
            }
        });
    }
}
