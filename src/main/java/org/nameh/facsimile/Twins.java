package org.nameh.facsimile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nameh.letter.RegistrationNumber;

/** The pairs of leaves that resemble each other: found when the second comes, and shown with both from then on. */
@ApplicationScoped
public class Twins {

    /** The most leaves that are compared in detail, the nearest first. */
    private static final int CANDIDATES = 400;

    private static final String SAME_FILE = """
            insert into desk.leaf_twin (leaf_id, twin_id, sameness)
            select l.id, t.id, 'FILE'
            from desk.leaf l join desk.scan s on s.id = l.scan_id
                join desk.scan o on o.digest = s.digest and o.id <> s.id
                join desk.leaf t on t.scan_id = o.id and t.page = l.page
            where l.id = :leaf and t.discarded_at is null
            order by t.id
            limit 8
            """;

    /** Counts bits in every leaf: of 200,000 in about 0.2 s (measured beside other work on two cores). */
    private static final String NEAR = """
            select t.id, t.detail
            from desk.leaf t
            where bit_count(cast(t.likeness # :outline as bit(64))) <= :near
                and t.scan_id <> :scan and t.discarded_at is null
                and not exists (select from desk.leaf_twin w where w.leaf_id = :leaf and w.twin_id = t.id)
            order by bit_count(cast(t.likeness # :outline as bit(64))), t.id desc
            limit :most
            """;

    private static final String ADD =
            "insert into desk.leaf_twin (leaf_id, twin_id, sameness) values (:leaf, :twin, :sameness)";

    private static final String OF = """
            select w.one, t.id, t.turn, l.registration_year, l.registration_serial, w.sameness
            from (
                select leaf_id as one, twin_id as other, sameness from desk.leaf_twin where leaf_id in (:leaves)
                union all
                select twin_id, leaf_id, sameness from desk.leaf_twin where twin_id in (:leaves)
            ) w
            join desk.leaf t on t.id = w.other left join desk.letter l on l.id = t.letter_id
            where t.discarded_at is null
            order by w.one, w.sameness, t.id
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Finds the leaves that a leaf resembles: by its file, and unless it is blank by its picture, upright or upside down. */
    void find(Leaf leaf, DevelopedPage page) {
        em.createNativeQuery(SAME_FILE).setParameter("leaf", leaf.getId()).executeUpdate();
        page.likeness().ifPresent(likeness -> {
            compare(leaf, likeness, Sameness.PICTURE);
            compare(leaf, page.upsideDown(), Sameness.TURNED);
        });
    }

    private void compare(Leaf leaf, Likeness likeness, Sameness sameness) {
        for (var found : em.createNativeQuery(NEAR, Object[].class)
                .setParameter("outline", likeness.outline())
                .setParameter("near", Likeness.NEAR)
                .setParameter("scan", leaf.getScan().getId())
                .setParameter("leaf", leaf.getId())
                .setParameter("most", CANDIDATES)
                .getResultList()) {
            var row = (Object[]) found;
            if (Likeness.alike(likeness.detail(), (byte[]) row[1])) {
                em.createNativeQuery(ADD)
                        .setParameter("leaf", leaf.getId())
                        .setParameter("twin", row[0])
                        .setParameter("sameness", sameness.name())
                        .executeUpdate();
            }
        }
    }

    /** What some leaves resemble, by their ids, the most alike first. */
    Map<Long, List<TwinRow>> of(Collection<Long> leaves) {
        var twins = new HashMap<Long, List<TwinRow>>();
        if (!leaves.isEmpty()) {
            for (var found : em.createNativeQuery(OF, Object[].class)
                    .setParameter("leaves", leaves)
                    .getResultList()) {
                var row = (Object[]) found;
                twins.computeIfAbsent(((Number) row[0]).longValue(), first -> new ArrayList<>())
                        .add(twin(row));
            }
        }
        return twins;
    }

    private static TwinRow twin(Object[] row) {
        var number = row[3] == null ? null : new RegistrationNumber((Integer) row[3], (Integer) row[4]);
        return new TwinRow(((Number) row[1]).longValue(), (Integer) row[2], number, Sameness.valueOf((String) row[5]));
    }
}
