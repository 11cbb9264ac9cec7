package org.nameh.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.nameh.letter.LetterDate;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.KnownAs;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.NameKey;
import org.nameh.platform.Text;

/** The letters that look like another, as a collection to ask; what is alike is found by the function {@code desk.twins}. */
@ApplicationScoped
public class Twins {

    private static final String REGISTERED = """
            with hand as (
                select l.id, l.sender_id as known, cast('{}' as text[]) as keys, l.written_not_before as first_day,
                       l.written_not_after as last_day, coalesce(i.first_words, i.opening) as beginning, i.text_hash, i.shingles
                from desk.letter l left join desk.imprint i on i.letter_id = l.id
                where l.registration_year = :year and l.registration_serial = :serial),
            """;

    private static final String BEING_ENTERED = """
            with hand as (
                select cast(null as bigint) as id, cast(:known as bigint) as known, array[cast(:nameKey as text)] as keys,
                       cast(:firstDay as date) as first_day, cast(:lastDay as date) as last_day,
                       desk.first_words(cast(:firstWords as text)) as beginning, cast(null as bigint) as text_hash,
                       cast(null as bigint[]) as shingles),
            """;

    private static final String LOOK_ALIKE = """
            alike as (
                select t.letter_id, string_agg(t.likeness, ',') as likenesses, count(*) as weight, max(t.percent) as percent
                from hand h cross join lateral desk.twins(
                    h.id, h.known, h.keys, h.first_day, h.last_day, h.beginning, h.text_hash, h.shingles) t
                group by t.letter_id),
            judged as (
                select distinct on (1) case v.letter_id when h.id then v.other_id else v.letter_id end as letter_id,
                       v.ruling, v.remark, v.judged_by, v.judged_at
                from hand h join desk.verdict v on v.letter_id = h.id or v.other_id = h.id
                order by 1, v.judged_at desc, v.id desc)
            select l.registration_year, l.registration_serial, l.kind, r.sender_latin, r.sender_arabic,
                   r.addressee_latin, r.addressee_arabic, l.written_as, l.written_calendar,
                   l.written_not_before, l.written_not_after, l.languages[1] as language, l.received_on,
                   coalesce(l.incipit, left(w.transcription, 80)) as first_words, a.likenesses, a.percent,
                   j.ruling, j.remark, j.judged_by, j.judged_at
            from alike a full join judged j using (letter_id)
            join desk.letter l on l.id = letter_id
            join desk.register_line r on r.id = letter_id
            left join lateral (select v.transcription from desk.letter_version v where v.letter_id = l.id
                               order by v.ordinal desc limit 1) w on true
            order by j.ruling is not distinct from 'DIFFERENT', a.weight desc nulls last, a.percent desc nulls last,
                     l.registration_year desc, l.registration_serial desc
            limit 10
            """;

    private static final String OF_A_LETTER = REGISTERED + LOOK_ALIKE;

    private static final String OF_WHAT_IS_ENTERED = BEING_ENTERED + LOOK_ALIKE;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Up to ten letters that look like a registered one or were judged beside it, those that are most alike first. */
    public List<Twin> of(RegistrationNumber number) {
        return read(twins(OF_A_LETTER).setParameter("year", number.year()).setParameter("serial", number.serial()));
    }

    /** Up to ten letters that look like one being entered, those that are most alike first. */
    public List<Twin> of(Sought sought) {
        var span = Optional.ofNullable(sought.written()).flatMap(LetterDate::span);
        return read(twins(OF_WHAT_IS_ENTERED)
                .setParameter("known", sought.sender())
                .setParameter("nameKey", NameKey.of(Text.orEmpty(sought.senderName())))
                .setParameter(
                        "firstDay",
                        span.map(days -> days.notBefore().toString()).orElse(null))
                .setParameter(
                        "lastDay", span.map(days -> days.notAfter().toString()).orElse(null))
                .setParameter("firstWords", sought.firstWords()));
    }

    private NativeQuery<Tuple> twins(String sql) {
        return em.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .addScalar("registration_year", Integer.class)
                .addScalar("registration_serial", Integer.class)
                .addScalar("kind", String.class)
                .addScalar("sender_latin", String.class)
                .addScalar("sender_arabic", String.class)
                .addScalar("addressee_latin", String.class)
                .addScalar("addressee_arabic", String.class)
                .addScalar("written_as", String.class)
                .addScalar("written_calendar", String.class)
                .addScalar("written_not_before", LocalDate.class)
                .addScalar("written_not_after", LocalDate.class)
                .addScalar("language", String.class)
                .addScalar("received_on", LocalDate.class)
                .addScalar("first_words", String.class)
                .addScalar("likenesses", String.class)
                .addScalar("percent", Integer.class)
                .addScalar("ruling", String.class)
                .addScalar("remark", String.class)
                .addScalar("judged_by", String.class)
                .addScalar("judged_at", Instant.class);
    }

    private static List<Twin> read(NativeQuery<Tuple> twins) {
        return twins.getResultStream().map(Twins::twin).toList();
    }

    private static Twin twin(Tuple row) {
        return new Twin(
                new RegistrationNumber(
                        row.get("registration_year", Integer.class), row.get("registration_serial", Integer.class)),
                row.get("kind", String.class),
                party("sender", row),
                party("addressee", row),
                written(row),
                row.get("language", String.class),
                row.get("first_words", String.class),
                row.get("received_on", LocalDate.class),
                likenesses(row.get("likenesses", String.class)),
                row.get("percent", Integer.class),
                verdict(row));
    }

    private static KnownAs party(String side, Tuple row) {
        var latin = row.get(side + "_latin", String.class);
        var arabic = row.get(side + "_arabic", String.class);
        return latin == null && arabic == null ? null : new KnownAs(latin, arabic);
    }

    private static LetterDate written(Tuple row) {
        var words = row.get("written_as", String.class);
        var calendar = row.get("written_calendar", String.class);
        return words == null
                ? null
                : new LetterDate(
                        words,
                        calendar == null ? null : CalendarSystem.valueOf(calendar),
                        row.get("written_not_before", LocalDate.class),
                        row.get("written_not_after", LocalDate.class));
    }

    private static List<Likeness> likenesses(String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(",")).map(Likeness::valueOf).toList();
    }

    private static VerdictRow verdict(Tuple row) {
        var ruling = row.get("ruling", String.class);
        return ruling == null
                ? null
                : new VerdictRow(
                        Ruling.valueOf(ruling),
                        row.get("remark", String.class),
                        row.get("judged_by", String.class),
                        row.get("judged_at", Instant.class));
    }
}
