package org.nameh.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.KnownAs;
import org.nameh.people.TieKind;

/** The letters that wait for their addressees, as a collection to ask. */
@ApplicationScoped
class Waiting {

    private static final String FOR = """
            select a.stands_for as person, l.registration_year as year, l.registration_serial as serial, w.since,
                   s.stands_for as writer, k.latin, k.arabic,
                   (select t.kind from desk.correspondent_tie t
                    join desk.correspondent f on f.id = t.from_id join desk.correspondent o on o.id = t.to_id
                    where t.removed_at is null and f.stands_for = s.stands_for and o.stands_for = a.stands_for
                    order by t.id limit 1) as relation
            from desk.correspondent a
            join desk.waiting_letter w on w.addressee_id = a.id
            join desk.letter l on l.id = w.letter_id
            left join desk.correspondent s on s.id = l.sender_id
            left join desk.known_as k on k.id = s.stands_for
            where a.stands_for in (:people)
            order by w.since, year, serial
            """;

    // 200 letters to one person would fill a page; that many are rather an error
    private static final int AT_MOST = 200;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** The letters that wait for each of some people, by writer, those that wait longest first. */
    Map<Long, List<WaitingLetters>> forEach(Collection<Long> people) {
        var rows = em.unwrap(Session.class)
                .createNativeQuery(FOR, Tuple.class)
                .addScalar("person", Long.class)
                .addScalar("year", Integer.class)
                .addScalar("serial", Integer.class)
                .addScalar("since", LocalDate.class)
                .addScalar("writer", Long.class)
                .addScalar("latin", String.class)
                .addScalar("arabic", String.class)
                .addScalar("relation", String.class)
                .setParameterList("people", people)
                .setMaxResults(AT_MOST)
                .getResultStream();
        var byPerson = rows.collect(
                Collectors.groupingBy(row -> row.get("person", Long.class), LinkedHashMap::new, Collectors.toList()));
        return byPerson.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, person -> byWriter(person.getValue())));
    }

    private static List<WaitingLetters> byWriter(List<Tuple> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> Optional.ofNullable(row.get("writer", Long.class)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(Waiting::letters)
                .toList();
    }

    private static WaitingLetters letters(List<Tuple> rows) {
        var first = rows.get(0);
        return new WaitingLetters(
                first.get("writer") == null
                        ? null
                        : new KnownAs(first.get("latin", String.class), first.get("arabic", String.class)),
                Optional.ofNullable(first.get("relation", String.class))
                        .map(TieKind::valueOf)
                        .orElse(null),
                rows.stream()
                        .map(row -> new RegistrationNumber(
                                row.get("year", Integer.class), row.get("serial", Integer.class)))
                        .toList(),
                first.get("since", LocalDate.class));
    }
}
