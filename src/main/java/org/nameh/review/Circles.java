package org.nameh.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hibernate.Session;
import org.nameh.letter.Letter;

/** The circles of letters, put together from the directory in one statement. */
@ApplicationScoped
public class Circles {

    private static final String OF_LETTER = """
            with side (role, person) as (
                select case c.id when l.sender_id then 'SENDER' else 'ADDRESSEE' end, c.stands_for
                from desk.letter l join desk.correspondent c on c.id in (l.sender_id, l.addressee_id)
                where l.id = :letter),
            kin (person) as (
                select o.stands_for
                from side s
                join desk.correspondent e on e.stands_for = s.person
                join desk.correspondent_tie t on t.removed_at is null and (t.from_id = e.id or t.to_id = e.id)
                join desk.correspondent o on o.id = t.from_id or o.id = t.to_id),
            circle (role, person) as (
                select role, person from side
                union
                select 'KIN', k.person from kin k where k.person not in (select person from side))
            select k.role, k.person, n.name
            from circle k
            join desk.correspondent c on c.stands_for = k.person
            join desk.correspondent_name n on n.correspondent_id = c.id
            union all
            select 'FILE', f.scan_id, s.file_name
            from desk.leaf f join desk.scan s on s.id = f.scan_id
            where f.letter_id = :letter and f.discarded_at is null
            order by 1, 2, 3
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** The circle of a letter, as the directory knows it now. */
    public Circle of(Letter letter) {
        var rows = em.unwrap(Session.class)
                .createNativeQuery(OF_LETTER, Object[].class)
                .setParameter("letter", letter.getId())
                .getResultList();
        var people = rows.stream()
                .filter(row -> !row[0].equals("FILE"))
                .collect(groupingBy(
                        row -> ((Number) row[1]).longValue(), TreeMap::new, mapping(row -> (String) row[2], toList())));
        return new Circle(
                names(rows, "SENDER"), names(rows, "ADDRESSEE"), new ArrayList<>(people.values()), names(rows, "FILE"));
    }

    private static List<String> names(List<Object[]> rows, String role) {
        return rows.stream()
                .filter(row -> row[0].equals(role))
                .map(row -> (String) row[2])
                .distinct()
                .toList();
    }
}
