package org.nameh.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.nameh.platform.Slice;

/** The letters meant for somebody inside, in the order of their silence, as a collection to ask. */
@ApplicationScoped
public class DeliveryLines {

    /** Finds the letters of a page in a narrow index first, and reads their lines after; takes the conditions of a query. */
    private static final String PAGE = """
            select d.id, d.number, d.addressee, d.outcome, d.waiting, d.newsOn, d.body, d.reminderDue,
                d.recognised, d.firstBy, d.secondBy, d.secondAt
            from DeliveryLine d
            where d.id in (
                select o.letterId from Dossier o
                where %s and (o.newsOn, o.letterId) > (:day, :letter)
                order by o.newsOn, o.letterId
                limit 51)
            order by d.newsOn, d.id
            """;

    private static final String YEARS =
            "select received_in, letters, waiting, delivered from desk.delivery_by_year order by received_in";

    /** Also in {@link #PAGE}, with one more. */
    private static final int SIZE = 50;

    /** Before any letter. */
    private static final DeliveryQuery.Place BEGINNING = new DeliveryQuery.Place(LocalDate.of(1, 1, 1), 0);

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Fifty letters of a list, the longest unheard of first; reminders are due on a day or before. */
    Slice<DeliveryRow> page(DeliveryQuery asked, LocalDate today) {
        var from = Optional.ofNullable(asked.after()).orElse(BEGINNING);
        var query = em.createQuery(PAGE.formatted(asked.conditions()), DeliveryRow.class)
                .setParameter("day", from.newsOn())
                .setParameter("letter", from.letter());
        asked.values(today).forEach(query::setParameter);
        return Slice.of(query.getResultList(), SIZE);
    }

    /** How many there are of each year. */
    List<YearRow> years() {
        return em.unwrap(Session.class)
                .createNativeQuery(YEARS, Object[].class)
                .addScalar("received_in", Integer.class)
                .addScalar("letters", Long.class)
                .addScalar("waiting", Long.class)
                .addScalar("delivered", Long.class)
                .setTupleTransformer(
                        (row, names) -> new YearRow((Integer) row[0], (Long) row[1], (Long) row[2], (Long) row[3]))
                .getResultList();
    }
}
