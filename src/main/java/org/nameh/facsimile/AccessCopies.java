package org.nameh.facsimile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.nameh.letter.RegistrationNumber;

/** The public pictures of leaves as a collection to ask. */
@ApplicationScoped
public class AccessCopies {

    /** The masks of a leaf as one text, four numbers each: a leaf has few, and they are never asked for alone. */
    private static final String WANTING = """
            select p.version_id, p.leaf_id, p.turn,
                (select string_agg(concat_ws(' ', m.x, m.y, m.width, m.height), ',' order by m.position)
                 from desk.version_mask m where m.version_id = p.version_id and m.leaf_id = p.leaf_id)
            from desk.letter l join desk.letter_version v on v.letter_id = l.id and v.state = 'APPROVED'
            join desk.version_leaf p on p.version_id = v.id and p.withheld is null
            where l.registration_year = :year and l.registration_serial = :serial
              and (select count(*) from desk.access_copy c where c.version_id = p.version_id and c.leaf_id = p.leaf_id) < 2
            order by p.position, p.leaf_id
            """;

    private static final String ADD = """
            insert into desk.access_copy (version_id, leaf_id, form, width, height, content, made_at)
            values (:version, :leaf, :form, :width, :height, :content, :at)
            on conflict do nothing
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** What the approved version of a letter shows to the public and was not copied yet. */
    List<Plate> wanting(RegistrationNumber number) {
        return em
                .createNativeQuery(WANTING, Object[].class)
                .setParameter("year", number.year())
                .setParameter("serial", number.serial())
                .getResultList()
                .stream()
                .map(row -> plate((Object[]) row))
                .toList();
    }

    private static Plate plate(Object[] row) {
        return new Plate(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).intValue(),
                row[3] == null
                        ? List.of()
                        : List.of(((String) row[3]).split(",")).stream()
                                .map(AccessCopies::area)
                                .toList());
    }

    private static Area area(String numbers) {
        var four = numbers.split(" ");
        return new Area(
                Integer.parseInt(four[0]),
                Integer.parseInt(four[1]),
                Integer.parseInt(four[2]),
                Integer.parseInt(four[3]));
    }

    /** Adds a copy; one that is there stays. */
    void add(Plate plate, AccessCopy copy, Instant at) {
        em.createNativeQuery(ADD)
                .setParameter("version", plate.version())
                .setParameter("leaf", plate.leaf())
                .setParameter("form", copy.size().name())
                .setParameter("width", copy.width())
                .setParameter("height", copy.height())
                .setParameter("content", copy.content())
                .setParameter("at", at)
                .executeUpdate();
    }
}
