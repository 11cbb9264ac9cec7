package org.nameh.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.nameh.people.KnownAs;
import org.nameh.people.Sex;

/** The people of the directory as they are compared, as a collection to ask; who is sought is found by the index of blocking keys. */
@ApplicationScoped
class KnownPeople {

    private static final String PROFILES = """
            select p.id, p.latin, p.arabic, array_to_string(p.names, chr(10)) as names,
                   array_to_string(p.fathers, chr(10)) as fathers, array_to_string(p.mothers, chr(10)) as mothers, p.born, p.sex,
                   array_to_string(p.places, chr(10)) as places, array_to_string(p.relatives, chr(10)) as relatives,
                   array_to_string(p.writers, chr(10)) as writers, p.awaited, p.wrote
            from desk.match_profiles(array(%s)) p
            """;

    private static final String OF =
            PROFILES.formatted("select c.stands_for from desk.correspondent c where c.id = :entry");

    private static final String CANDIDATES =
            PROFILES.formatted("select desk.match_candidates(cast(:keys as text[]), cast(:self as bigint), :writers)");

    private static final String AWAITED = """
            select distinct a.stands_for from desk.waiting_letter w join desk.correspondent a on a.id = w.addressee_id
            where a.stands_for > :after order by a.stands_for
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** The person whom an entry is one of. */
    Optional<KnownPerson> of(long entry) {
        return people(query(OF).setParameter("entry", entry)).findFirst();
    }

    /** Up to a hundred others who share blocking keys with somebody: of those for whom letters wait, or of those who wrote. */
    List<KnownPerson> candidates(Profile sought, Long self, boolean writers) {
        return people(query(CANDIDATES)
                        .setParameter("keys", MatchKeys.sought(sought).toArray(String[]::new))
                        .setParameter("self", self)
                        .setParameter("writers", writers))
                .toList();
    }

    /** People for whom letters wait, in the order of their ids. */
    List<Long> awaited(long after, int atMost) {
        return em.unwrap(Session.class)
                .createNativeQuery(AWAITED, Long.class)
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultList();
    }

    private NativeQuery<Tuple> query(String sql) {
        return em.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .addScalar("id", Long.class)
                .addScalar("latin", String.class)
                .addScalar("arabic", String.class)
                .addScalar("names", String.class)
                .addScalar("fathers", String.class)
                .addScalar("mothers", String.class)
                .addScalar("born", Integer.class)
                .addScalar("sex", String.class)
                .addScalar("places", String.class)
                .addScalar("relatives", String.class)
                .addScalar("writers", String.class)
                .addScalar("awaited", Boolean.class)
                .addScalar("wrote", Boolean.class);
    }

    private static Stream<KnownPerson> people(NativeQuery<Tuple> rows) {
        return rows.getResultStream()
                .map(row -> new KnownPerson(
                        row.get("id", Long.class),
                        new KnownAs(row.get("latin", String.class), row.get("arabic", String.class)),
                        profile(row),
                        row.get("awaited", Boolean.class),
                        row.get("wrote", Boolean.class)));
    }

    private static Profile profile(Tuple row) {
        return new Profile(
                lines(row, "names"),
                lines(row, "fathers"),
                lines(row, "mothers"),
                row.get("born", Integer.class),
                Optional.ofNullable(row.get("sex", String.class))
                        .map(Sex::valueOf)
                        .orElse(null),
                Profile.keys(lines(row, "places").stream()),
                lines(row, "relatives").stream().map(Long::valueOf).collect(Collectors.toSet()),
                lines(row, "writers"));
    }

    private static Set<String> lines(Tuple row, String column) {
        return row.get(column, String.class)
                .lines()
                .filter(line -> !line.isBlank())
                .collect(Collectors.toSet());
    }
}
