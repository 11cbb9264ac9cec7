package org.nameh.masking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nameh.facsimile.Area;
import org.nameh.review.Ground;
import org.nameh.review.LetterVersion;
import org.nameh.review.VersionState;

/** What versions say of leaves, as a collection to ask. Every query on it is here. */
@ApplicationScoped
public class Masks {

    private static final String ROW = """
            select l.id, %1$s, (select count(*) from desk.version_mask m where m.version_id = :version and m.leaf_id = l.id),
                p.withheld, s.seen_by, s.seen_at
            from desk.leaf l %2$s join desk.version_leaf p on p.version_id = :version and p.leaf_id = l.id
            left join lateral (
                select seen_by, seen_at from desk.leaf_sighting where version_id = :version and leaf_id = l.id
                order by seen_at desc limit 1) s on true
            """;

    /** A draft shows what lies at the letter now, the other states what lay there when the version was frozen. */
    private static final String OF_DRAFT = ROW.formatted("l.turn", "left")
            + "where l.letter_id = :letter and l.discarded_at is null order by l.position, l.id";

    private static final String OF_FROZEN = ROW.formatted("p.turn", "") + "order by p.position, l.id";

    private static final String SEEN =
            "select version from desk.version_leaf where version_id = :version and leaf_id = :leaf";

    private static final String MASKS = """
            select x, y, width, height, ground from desk.version_mask
            where version_id = :version and leaf_id = :leaf order by position
            """;

    private static final String SAY_FIRST = """
            insert into desk.version_leaf (version_id, leaf_id, withheld, edited_by, edited_at)
            values (:version, :leaf, :withheld, :by, :at)
            on conflict do nothing
            """;

    private static final String SAY = """
            update desk.version_leaf set withheld = :withheld, edited_by = :by, edited_at = :at, version = version + 1
            where version_id = :version and leaf_id = :leaf and version = :seen
            """;

    private static final String CLEAR = "delete from desk.version_mask where version_id = :version and leaf_id = :leaf";

    private static final String LAY = """
            insert into desk.version_mask (version_id, leaf_id, position, x, y, width, height, ground)
            values (:version, :leaf, :position, :x, :y, :width, :height, :ground)
            """;

    private static final String LAST = """
            select edited_by, edited_at from desk.version_leaf where version_id = :version and leaf_id = :leaf
            """;

    private static final String LOOK = """
            insert into desk.leaf_sighting (version_id, leaf_id, seen_by, seen_at) values (:version, :leaf, :by, :at)
            on conflict do nothing
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** The leaves of a version, in their order. */
    List<PlateRow> plates(LetterVersion version) {
        var draft = version.getState() == VersionState.DRAFT;
        var sql = draft ? OF_DRAFT : OF_FROZEN;
        var query = em.createNativeQuery(sql, Object[].class).setParameter("version", version.getId());
        if (draft) {
            query.setParameter("letter", version.getLetter().getId());
        }
        var rows = query.getResultList();
        return IntStream.range(0, rows.size())
                .mapToObj(at -> plate(at + 1, (Object[]) rows.get(at)))
                .toList();
    }

    private static PlateRow plate(int place, Object[] row) {
        return new PlateRow(
                ((Number) row[0]).longValue(),
                place,
                ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(),
                (String) row[3],
                (String) row[4],
                (Instant) row[5]);
    }

    /** How often something was said of a leaf since the first time, which whoever saves has seen; -1 if nothing was yet. */
    int seen(LetterVersion version, long leaf) {
        var found = on(SEEN, version, leaf).getResultList();
        return found.isEmpty() ? -1 : (Integer) found.get(0);
    }

    /** The masks on a leaf as it came, in their order. */
    List<Mask> of(LetterVersion version, long leaf) {
        return ((List<?>) on(MASKS, version, leaf).getResultList())
                .stream().map(row -> mask((Object[]) row)).toList();
    }

    private static Mask mask(Object[] row) {
        var area = new Area((Integer) row[0], (Integer) row[1], (Integer) row[2], (Integer) row[3]);
        return new Mask(area, Ground.valueOf((String) row[4]));
    }

    /** Says of a leaf whether it is withheld. False if somebody else said something of it since it was seen so. */
    boolean say(LetterVersion version, long leaf, int seen, String withheld, String by, Instant at) {
        var sql = seen < 0 ? SAY_FIRST : SAY;
        var query = on(sql, version, leaf)
                .setParameter("withheld", withheld)
                .setParameter("by", by)
                .setParameter("at", at);
        if (seen >= 0) {
            query.setParameter("seen", seen);
        }
        return query.executeUpdate() == 1;
    }

    /** Lays masks on a leaf in place of those that lie there. */
    void lay(LetterVersion version, long leaf, List<Mask> masks) {
        on(CLEAR, version, leaf).executeUpdate();
        for (var place = 0; place < masks.size(); place++) {
            var area = masks.get(place).area();
            on(LAY, version, leaf)
                    .setParameter("position", place + 1)
                    .setParameter("x", area.x())
                    .setParameter("y", area.y())
                    .setParameter("width", area.width())
                    .setParameter("height", area.height())
                    .setParameter("ground", masks.get(place).ground().name())
                    .executeUpdate();
        }
    }

    /** Who last said something of a leaf, and when. */
    Optional<Edit> last(LetterVersion version, long leaf) {
        return on(LAST, version, leaf)
                .getResultStream()
                .findFirst()
                .map(row -> new Edit((String) ((Object[]) row)[0], (Instant) ((Object[]) row)[1]));
    }

    /** Writes down that somebody looked at a leaf; once is enough. */
    void look(LetterVersion version, long leaf, String by, Instant at) {
        on(LOOK, version, leaf).setParameter("by", by).setParameter("at", at).executeUpdate();
    }

    private Query on(String sql, LetterVersion version, long leaf) {
        return em.createNativeQuery(sql)
                .setParameter("version", version.getId())
                .setParameter("leaf", leaf);
    }

    /** That somebody said something of a leaf. */
    record Edit(String by, Instant at) {}
}
