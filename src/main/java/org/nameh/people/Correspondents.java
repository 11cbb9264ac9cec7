package org.nameh.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.nameh.platform.NameKey;
import org.nameh.platform.NamedLocks;
import org.nameh.platform.Slice;
import org.nameh.platform.Text;

/** The correspondents as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Correspondents {

    private static final int PARTS_AT_MOST = 5;

    // first whoever is called just so, then whoever is called like it begins, and of those who wrote or were written to
    // last
    static final String SUGGESTED = """
            with hit as (
                select c.stands_for as id, max(c.used_on) as used_on, bool_or(n.name_key = :whole) as called_so,
                       min(case when lower(n.name) = lower(:typed) then 0 when n.name_key = :whole then 1
                                when n.name_key like :begun then 2 else 3 end) as rank
                from desk.correspondent_name n join desk.correspondent c on c.id = n.correspondent_id
                where %s
                group by c.stands_for
                order by rank, used_on desc nulls last, id
                limit :size)
            select h.id, min(m.name) filter (where m.position = 0 and g.id = h.id),
                   string_agg(m.name, ' · ' order by g.id <> h.id, g.id, m.position),
                   coalesce(min(g.father_name) filter (where g.id = h.id), min(g.father_name)),
                   coalesce(min(g.year_of_birth) filter (where g.id = h.id), min(g.year_of_birth)), h.called_so
            from hit h
            join desk.correspondent g on g.stands_for = h.id
            join desk.correspondent_name m on m.correspondent_id = g.id
            group by h.id, h.rank, h.used_on, h.called_so
            order by h.rank, h.used_on desc nulls last, h.id
            """;

    private static final String ROWS = """
            select l.id, l.kind, l.knownAs, l.names, l.fatherName, l.yearOfBirth, l.status, l.sent, l.received
            from PersonLine l
            where l.id < :before
            """;

    private static final String NEWEST_FIRST = " order by l.id desc";

    private static final String LIST = ROWS + NEWEST_FIRST;

    private static final String FOUND = ROWS + """
              and l.id in (select d.standsFor from Correspondent d join d.names n where %s)
            """ + NEWEST_FIRST;

    private static final String ENTRIES = """
            select c.id from Correspondent c
            where c.standsFor = (select d.standsFor from Correspondent d where d.id = :entry)
            order by c.id
            """;

    // two parts of a name, or its only one twice
    private static final String ALIKE = """
            select c.stands_for
            from unnest(cast(:firsts as text[]), cast(:seconds as text[])) w (one, two)
            join desk.correspondent_name n on (' ' || n.name_key) like '% ' || w.one || '%'
                and (' ' || n.name_key) like '% ' || w.two || '%' and (w.one <> w.two or n.name_key = w.one)
            join desk.correspondent c on c.id = n.correspondent_id
            group by c.stands_for
            order by bool_or(n.name_key = any (cast(:keys as text[]))) desc,
                     coalesce(bool_or(abs(c.year_of_birth - :year) < 2), false) desc, c.stands_for
            limit 50
            """;

    private static final String BY_TOKEN = "select c.id from Correspondent c where c.token = :token";

    private static final String PEOPLE = "select c from Correspondent c where c.id in :ids";

    private static final String WITHOUT_PARENT_KEYS = """
            select c from Correspondent c
            where c.particulars.fatherName is not null and c.parentKeys.fatherKey is null
               or c.particulars.motherName is not null and c.parentKeys.motherKey is null
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    NamedLocks locks;

    /** Takes a correspondent into the directory. */
    public Correspondent add(Correspondent correspondent) {
        em.persist(correspondent);
        return correspondent;
    }

    /** The correspondent under an id. */
    public Optional<Correspondent> find(long id) {
        return Optional.ofNullable(em.find(Correspondent.class, id));
    }

    /** The correspondent under an id. @throws NobodyHere if the directory holds none */
    Correspondent get(long id) {
        return find(id).orElseThrow(NobodyHere::new);
    }

    /** Waits until a form with the same token, sent at the same moment, has been dealt with. */
    void awaitTwin(UUID token) {
        locks.hold("correspondent " + token);
    }

    /** Who was entered by the form with this token, if anybody was. */
    Optional<Long> enteredWith(UUID token) {
        return em.createQuery(BY_TOKEN, Long.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** The ids of all entries of the person that an entry is one of. */
    public List<Long> entriesOf(long entry) {
        return em.createQuery(ENTRIES, Long.class).setParameter("entry", entry).getResultList();
    }

    /** Those of whom a parent is known by name and not by key. */
    List<Correspondent> withoutParentKeys() {
        return em.createQuery(WITHOUT_PARENT_KEYS, Correspondent.class).getResultList();
    }

    /** A correspondent whom the directory is known to hold, to be named and not read. */
    public Correspondent reference(long id) {
        return em.getReference(Correspondent.class, id);
    }

    /** Correspondents of whom one name, in any script, begins like each part of what was typed; the likeliest first. */
    public List<Suggestion> suggested(String typed, int atMost) {
        var keys = prefixes(typed);
        if (keys.isEmpty()) {
            return List.of();
        }
        var query = em.unwrap(Session.class)
                .createNativeQuery(SUGGESTED.formatted(everyPart("name_key", keys.size())), Object[].class);
        withParts(query, keys);
        return query.setParameter("typed", typed.strip())
                .setParameter("whole", NameKey.of(typed))
                .setParameter("begun", String.join(" ", keys) + "%")
                .setParameter("size", atMost)
                .getResultStream()
                .map(Correspondents::suggestion)
                .toList();
    }

    private static Suggestion suggestion(Object[] row) {
        return new Suggestion(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Integer) row[4],
                (Boolean) row[5]);
    }

    /**
     * People, at most 50, of whom a name shares with one of somebody's its only part, or two that stand together or at its ends;
     * first those called alike and born about the same year.
     */
    List<Correspondent> alike(NewCorrespondent somebody) {
        var names = somebody.names();
        var pairs = names.stream()
                .map(NameKey::parts)
                .flatMap(Correspondents::pairs)
                .distinct()
                .toList();
        var ids = em.unwrap(Session.class)
                .createNativeQuery(ALIKE, Long.class)
                .setParameter("firsts", pairs.stream().map(pair -> pair.get(0)).toArray(String[]::new))
                .setParameter("seconds", pairs.stream().map(pair -> pair.get(1)).toArray(String[]::new))
                .setParameter("keys", names.stream().map(NameKey::of).toArray(String[]::new))
                .setParameter(
                        "year",
                        Optional.ofNullable(somebody.particulars().yearOfBirth())
                                .orElse(0))
                .getResultList();
        return em.createQuery(PEOPLE, Correspondent.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static Stream<List<String>> pairs(List<String> parts) {
        var last = parts.size() - 1;
        if (last < 1) {
            return parts.stream().map(only -> List.of(only, only));
        }
        return Stream.of(
                List.of(parts.get(0), parts.get(1)),
                List.of(parts.get(0), parts.get(last)),
                List.of(parts.get(last - 1), parts.get(last)));
    }

    /** Lines of the directory below an id, the newest entered first; only those called so, if anything is sought. */
    Slice<PersonRow> list(String sought, long before, int size) {
        var keys = prefixes(Text.orEmpty(sought));
        if (keys.isEmpty() && sought != null) {
            return new Slice<>(List.of(), false);
        }
        var query = keys.isEmpty()
                ? em.createQuery(LIST, PersonRow.class)
                : em.createQuery(FOUND.formatted(everyPart("key", keys.size())), PersonRow.class);
        withParts(query, keys);
        return Slice.of(
                query.setParameter("before", before).setMaxResults(size + 1).getResultList(), size);
    }

    private static List<String> prefixes(String typed) {
        return NameKey.prefixes(typed).stream()
                .filter(key -> !key.isEmpty())
                .limit(PARTS_AT_MOST)
                .toList();
    }

    private static void withParts(Query query, List<String> keys) {
        IntStream.range(0, keys.size()).forEach(part -> query.setParameter("part" + part, "% " + keys.get(part) + "%"));
    }

    static String everyPart(String key, int parts) {
        return IntStream.range(0, parts)
                .mapToObj(part -> "(' ' || n." + key + ") like :part" + part)
                .collect(Collectors.joining(" and "));
    }
}
