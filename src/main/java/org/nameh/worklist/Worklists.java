package org.nameh.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.ReviewStatus;
import org.nameh.people.KnownAs;
import org.nameh.platform.Slice;

/** The letters in work as a collection to ask. Every query on the heaps is here. */
@ApplicationScoped
public class Worklists {

    private static final String ASKED = """
            with asked as (
                select cast(:me as text) as me, cast(:editor as boolean) as editor, cast(:today as date) as today)
            """;

    /** Takes a heap and an order. */
    private static final String HEAP = """
            select w.letter_id, %2$s as place from desk.work_item w
            where %1$s
              and (cast(:who as text) is null or w.assignee = :who)
              and (cast(:risk as text) is null or w.risk = :risk)
              and (cast(:tag as text) is null or exists (
                  select from desk.tagging t where t.letter_id = w.letter_id and t.tag = :tag))
            """;

    private static final String HAND = """
            select %2$s as place, w.letter_id from desk.work_item w
            where w.registration_year = :year and w.registration_serial = :serial
            """;

    /** Finds the letters of a page in the narrow table first, and reads their lines after. */
    static final String PAGE = ASKED + ", hand as (" + HAND + "), found as (" + HEAP + """
                and (cast(:year as integer) is null
                     or (%2$s, w.letter_id) > ((select place from hand), (select letter_id from hand)))
                order by 2, 1 limit 51)
            select l.* from found f join desk.work_line l on l.letter_id = f.letter_id order by f.place, f.letter_id
            """;

    static final String PLACE = ASKED + ", hand as (" + HAND + "), heap as materialized (" + HEAP + """
            ), earlier as (
                select e.letter_id, e.place from heap e, hand h where (e.place, e.letter_id) < (h.place, h.letter_id)),
            neighbours as (
                (select letter_id, -1 as side from earlier order by place desc, letter_id desc limit 1)
                union all
                (select e.letter_id, 1 from heap e, hand h where (e.place, e.letter_id) > (h.place, h.letter_id)
                 order by e.place, e.letter_id limit 1))
            select (select count(*) from heap) as size, (select count(*) from earlier) as before,
                   exists (select from heap join hand using (letter_id)) as member,
                   p.registration_year as previous_year, p.registration_serial as previous_serial,
                   n.registration_year as next_year, n.registration_serial as next_serial
            from asked
            left join (neighbours b join desk.work_item p on p.letter_id = b.letter_id) on b.side = -1
            left join (neighbours c join desk.work_item n on n.letter_id = c.letter_id) on c.side = 1
            """;

    private static final String GATHER = ASKED + ", heap as (" + HEAP + """
            ) insert into desk.bulk_item (action_id, letter_id, outcome) select :id, letter_id, 'WAITING' from heap
            """;

    private static final String COUNTS = Arrays.stream(Heap.values())
            .map(heap ->
                    "select '" + heap + "' as heap, count(*) as letters from desk.work_item w where " + heap.members())
            .collect(Collectors.joining("\nunion all\n", ASKED, ""));

    /** Also in {@link #PAGE}, with one more. */
    private static final int SIZE = 50;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** How many letters lie in each heap for somebody on a day. */
    public Map<Heap, Long> counts(Asker asker) {
        var counts = new EnumMap<Heap, Long>(Heap.class);
        asked(em.unwrap(Session.class).createNativeQuery(COUNTS, Tuple.class), asker)
                .addScalar("heap", String.class)
                .addScalar("letters", Long.class)
                .getResultStream()
                .forEach(row -> counts.put(Heap.valueOf(row.get(0, String.class)), row.get(1, Long.class)));
        return counts;
    }

    /** Fifty letters of a list. */
    public Slice<WorkRow> page(QueueQuery query, Asker asker) {
        var page = em.unwrap(Session.class)
                .createNativeQuery(
                        PAGE.formatted(query.heap().members(), query.order().key()), Tuple.class);
        return Slice.of(
                filtered(asked(page, asker), query)
                        .setParameter(
                                "year",
                                query.after() == null ? null : query.after().year(),
                                Integer.class)
                        .setParameter(
                                "serial",
                                query.after() == null ? null : query.after().serial(),
                                Integer.class)
                        .addScalar("registration_year", Integer.class)
                        .addScalar("registration_serial", Integer.class)
                        .addScalar("status", String.class)
                        .addScalar("since", Instant.class)
                        .addScalar("received_on", LocalDate.class)
                        .addScalar("claimed_by", String.class)
                        .addScalar("claimed_since", Instant.class)
                        .addScalar("assignee", String.class)
                        .addScalar("due", LocalDate.class)
                        .addScalar("held_until", LocalDate.class)
                        .addScalar("risk", String.class)
                        .addScalar("missing", String[].class)
                        .addScalar("kind", String.class)
                        .addScalar("title", String.class)
                        .addScalar("incipit", String.class)
                        .addScalar("languages", String[].class)
                        .addScalar("sender_latin", String.class)
                        .addScalar("sender_arabic", String.class)
                        .addScalar("consent", String.class)
                        .addScalar("tags", String[].class)
                        .getResultStream()
                        .map(Worklists::row)
                        .toList(),
                SIZE);
    }

    /** Where a letter stands in a list. */
    public Place place(QueueQuery query, Asker asker, RegistrationNumber number) {
        var place = em.unwrap(Session.class)
                .createNativeQuery(
                        PLACE.formatted(query.heap().members(), query.order().key()), Tuple.class);
        return filtered(asked(place, asker), query)
                .setParameter("year", number.year())
                .setParameter("serial", number.serial())
                .addScalar("size", Integer.class)
                .addScalar("before", Integer.class)
                .addScalar("member", Boolean.class)
                .addScalar("previous_year", Integer.class)
                .addScalar("previous_serial", Integer.class)
                .addScalar("next_year", Integer.class)
                .addScalar("next_serial", Integer.class)
                .getResultStream()
                .map(row -> new Place(
                        row.get("before", Integer.class),
                        row.get("size", Integer.class),
                        row.get("member", Boolean.class),
                        number(row, "previous_"),
                        number(row, "next_")))
                .findFirst()
                .orElseThrow();
    }

    /** Takes all letters of a list into an action. */
    void gather(long action, QueueQuery query, Asker asker) {
        em.unwrap(Session.class)
                .createNativeMutationQuery(
                        GATHER.formatted(query.heap().members(), query.order().key()))
                .setParameter("id", action)
                .setParameter("me", asker.name())
                .setParameter("editor", asker.editor())
                .setParameter("today", asker.today())
                .setParameter("who", query.who(), String.class)
                .setParameter("tag", query.tag(), String.class)
                .setParameter("risk", query.risk() == null ? null : query.risk().name(), String.class)
                .executeUpdate();
    }

    private static NativeQuery<Tuple> asked(NativeQuery<Tuple> query, Asker asker) {
        return query.setParameter("me", asker.name())
                .setParameter("editor", asker.editor())
                .setParameter("today", asker.today());
    }

    private static NativeQuery<Tuple> filtered(NativeQuery<Tuple> query, QueueQuery asked) {
        return query.setParameter("who", asked.who(), String.class)
                .setParameter("tag", asked.tag(), String.class)
                .setParameter("risk", asked.risk() == null ? null : asked.risk().name(), String.class);
    }

    private static WorkRow row(Tuple row) {
        var title = row.get("title", String.class);
        return new WorkRow(
                number(row, "registration_"),
                ReviewStatus.valueOf(row.get("status", String.class)),
                row.get("since", Instant.class),
                row.get("received_on", LocalDate.class),
                row.get("claimed_by", String.class),
                row.get("claimed_since", Instant.class),
                row.get("assignee", String.class),
                row.get("due", LocalDate.class),
                row.get("held_until", LocalDate.class),
                RiskLevel.valueOf(row.get("risk", String.class)),
                List.of(row.get("missing", String[].class)),
                row.get("kind", String.class),
                title == null ? row.get("incipit", String.class) : title,
                row.get("languages", String[].class)[0],
                sender(row.get("sender_latin", String.class), row.get("sender_arabic", String.class)),
                row.get("consent", String.class),
                List.of(row.get("tags", String[].class)));
    }

    private static KnownAs sender(String latin, String arabic) {
        return latin == null && arabic == null ? null : new KnownAs(latin, arabic);
    }

    private static RegistrationNumber number(Tuple row, String prefix) {
        var year = row.get(prefix + "year", Integer.class);
        return year == null ? null : new RegistrationNumber(year, row.get(prefix + "serial", Integer.class));
    }
}
