package org.nameh.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.nameh.platform.Text;

/** What changed on the public side, as a collection to ask, always by key. */
@ApplicationScoped
public class Changes {

    private static final String RECENT = "select * from reading_room.recent(:atMost)";

    private static final String AFTER =
            "select * from reading_room.harvest(:after, :afterId, :before, :kind, :language, :atMost)";

    private static final String ONE = "select * from reading_room.record(:id)";

    private static final String SOME = """
            select r.* from unnest(cast(:ids as text[])) with ordinality as sought (id, position), reading_room.record(sought.id) r
            order by sought.position
            """;

    private static final String SHELF = "select * from reading_room.shelf(:afterId, :atMost)";

    private static final String VOLUME = "select reading_room.volume(:atMost)";

    @PersistenceContext(unitName = "reading-room")
    EntityManager em;

    /** The newest of those letters that can be read, and of those that are gone. */
    List<Change> recent(int atMost) {
        return changes(RECENT, Map.of("atMost", atMost));
    }

    /** Those of a selection behind a place, the oldest first. */
    List<Change> after(Selection selection, Place place, int atMost) {
        var begin = place.changedAt().isBefore(selection.start()) ? Place.before(selection.start()) : place;
        return changes(
                AFTER,
                Map.of(
                        "after", begin.changedAt(),
                        "afterId", begin.publicId(),
                        "before", selection.end(),
                        "kind", Text.orEmpty(selection.kind()),
                        "language", Text.orEmpty(selection.language()),
                        "atMost", atMost));
    }

    /** The last of one letter, if the public ever saw it. */
    Optional<Change> of(String publicId) {
        return changes(ONE, Map.of("id", publicId)).stream().findFirst();
    }

    /** The last of each of some letters, in their order. */
    List<Change> of(List<String> publicIds) {
        return changes(SOME, Map.of("ids", "{" + String.join(",", publicIds) + "}"));
    }

    /** The last of each letter that can be read, after one in the order of public ids. */
    List<Change> shelf(String afterId, int atMost) {
        return changes(SHELF, Map.of("afterId", afterId, "atMost", atMost));
    }

    /** How many letters can be read, counted no further than asked. */
    int volume(int atMost) {
        return ((Number) em.createNativeQuery(VOLUME)
                        .setParameter("atMost", atMost)
                        .getSingleResult())
                .intValue();
    }

    @SuppressWarnings("unchecked")
    private List<Change> changes(String sql, Map<String, Object> parameters) {
        var query = em.createNativeQuery(sql)
                .unwrap(NativeQuery.class)
                .addScalar("public_id", String.class)
                .addScalar("changed_at", Instant.class)
                .addScalar("gone", Boolean.class)
                .addScalar("kind", String.class)
                .addScalar("languages", String.class);
        parameters.forEach(query::setParameter);
        return ((List<Object[]>) query.getResultList())
                .stream().map(Changes::change).toList();
    }

    private static Change change(Object[] row) {
        var languages = row[4] == null ? List.<String>of() : List.of(((String) row[4]).split(" "));
        return new Change((String) row[0], (Instant) row[1], (Boolean) row[2], (String) row[3], languages);
    }
}
