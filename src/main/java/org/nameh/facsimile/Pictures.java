package org.nameh.facsimile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of the leaves, one for each size and each way in which a leaf was ever turned. */
@ApplicationScoped
public class Pictures {

    private static final String ADD = """
            insert into desk.leaf_picture (leaf_id, form, turn, width, height, content)
            values (:leaf, :form, :turn, :width, :height, :content)
            on conflict do nothing
            """;

    private static final String ONE = """
            select width, height, content from desk.leaf_picture
            where leaf_id = :leaf and form = :form and turn = :turn
            """;

    private static final String SIZES = """
            select p.leaf_id, p.width, p.height
            from desk.leaf_picture p join desk.leaf l on l.id = p.leaf_id and l.turn = p.turn
            where p.form = 'SCREEN' and l.id in (:leaves)
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Adds a picture; one that is there stays. */
    void add(long leaf, Form form, int turn, Print print) {
        em.createNativeQuery(ADD)
                .setParameter("leaf", leaf)
                .setParameter("form", form.name())
                .setParameter("turn", turn)
                .setParameter("width", print.width())
                .setParameter("height", print.height())
                .setParameter("content", print.content())
                .executeUpdate();
    }

    /** Makes the pictures of a leaf for a turn, from those of the leaf as it came. */
    void turn(long leaf, int turn) {
        for (var form : Form.values()) {
            if (find(leaf, form, turn).isEmpty()) {
                find(leaf, form, 0).ifPresent(print -> add(leaf, form, turn, print.turned(turn)));
            }
        }
    }

    /** A picture of a leaf. */
    Optional<Print> find(long leaf, Form form, int turn) {
        for (var found : em.createNativeQuery(ONE, Object[].class)
                .setParameter("leaf", leaf)
                .setParameter("form", form.name())
                .setParameter("turn", turn)
                .getResultList()) {
            var row = (Object[]) found;
            return Optional.of(new Print((Integer) row[0], (Integer) row[1], (byte[]) row[2]));
        }
        return Optional.empty();
    }

    /** How wide and how high some leaves are on a screen as they are turned now, by their ids. */
    Map<Long, Size> sizes(Collection<Long> leaves) {
        var sizes = new HashMap<Long, Size>();
        if (!leaves.isEmpty()) {
            for (var found : em.createNativeQuery(SIZES, Object[].class)
                    .setParameter("leaves", leaves)
                    .getResultList()) {
                var row = (Object[]) found;
                sizes.put(((Number) row[0]).longValue(), new Size((Integer) row[1], (Integer) row[2]));
            }
        }
        return sizes;
    }

    /** How wide and how high a picture is, in pixels. */
    record Size(int width, int height) {}
}
