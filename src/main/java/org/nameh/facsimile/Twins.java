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

    /** Bits of 64 in which two scans of one page may differ. Counting them in every leaf is faster than asking why not. */
    private static final int NEAR = 6;

    private static final String FIND = """
            insert into desk.leaf_twin (leaf_id, twin_id, sameness, distance)
            select :leaf, found.id, found.sameness, found.distance
            from (
                select distinct on (alike.id) alike.id, alike.sameness, alike.distance, alike.rank
                from (
                    select t.id, 'FILE' as sameness, 0 as distance, 1 as rank
                    from desk.leaf l join desk.scan s on s.id = l.scan_id
                        join desk.scan o on o.digest = s.digest and o.id <> s.id
                        join desk.leaf t on t.scan_id = o.id and t.page = l.page
                    where l.id = :leaf and t.discarded_at is null
                    union all
                    select t.id, 'PICTURE', bit_count(cast(t.likeness # :upright as bit(64))), 2
                    from desk.leaf t
                    where bit_count(cast(t.likeness # :upright as bit(64))) <= :near
                        and t.scan_id <> :scan and t.discarded_at is null
                    union all
                    select t.id, 'TURNED', bit_count(cast(t.likeness # :turned as bit(64))), 3
                    from desk.leaf t
                    where bit_count(cast(t.likeness # :turned as bit(64))) <= :near
                        and t.scan_id <> :scan and t.discarded_at is null
                ) alike
                order by alike.id, alike.rank
            ) found
            order by found.rank, found.distance, found.id
            limit 8
            """;

    private static final String OF = """
            select w.one, t.id, t.turn, l.registration_year, l.registration_serial, w.sameness
            from (
                select leaf_id as one, twin_id as other, sameness, distance from desk.leaf_twin where leaf_id in (:leaves)
                union all
                select twin_id, leaf_id, sameness, distance from desk.leaf_twin where twin_id in (:leaves)
            ) w
            join desk.leaf t on t.id = w.other left join desk.letter l on l.id = t.letter_id
            where t.discarded_at is null
            order by w.one, w.distance, t.id
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Finds the leaves that a leaf resembles: by its file, and unless it is blank (likeness null) by its picture. */
    void find(Leaf leaf, Likeness likeness) {
        em.createNativeQuery(FIND)
                .setParameter("leaf", leaf.getId())
                .setParameter("scan", leaf.getScan().getId())
                .setParameter("upright", likeness == null ? 0L : likeness.upright())
                .setParameter("turned", likeness == null ? 0L : likeness.turned())
                .setParameter("near", likeness == null ? -1 : NEAR)
                .executeUpdate();
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
