package org.nameh.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.nameh.letter.RegistrationNumber;

/** The figures of the dashboard as a collection to ask; each is read from an index, over the weeks or months that are shown alone. */
@ApplicationScoped
public class Figures {

    /** Under which the figure of all months together stands. */
    static final LocalDate ALL = null;

    private static final String STOCK = "select s.status, count(s) from Standing s group by s.status order by s.status";

    private static final String OWN_STOCK = """
            select s.status, count(s) from Standing s
            where s.letterId in (select t.letterId from OpenTask t where t.translator = :translator)
            group by s.status order by s.status
            """;

    private static final String INCOMPLETE = "select count(l) from Letter l where l.incomplete";

    /** Proposed matches that nobody settled while letters wait, up to a thousand. */
    private static final String OPEN_MATCHES = """
            select count(*) from (
                select from desk.match_proposal p join desk.correspondent a on a.id = p.addressee_id
                where p.open and exists (select from desk.correspondent g join desk.waiting_letter w on w.addressee_id = g.id
                                         where g.stands_for = a.stands_for)
                limit 1000) awaited
            """;

    private static final String REMINDERS = """
            select count(distinct r.letter_id) from desk.delivery_reminder r where r.done_at is null and r.due <= :today
            """;

    private static final String ASKED = """
            select (select count(*) from desk.submission_line s where s.settled is null) as submissions,
                (select count(*) from desk.call_back c where c.done_at is null) as call_backs,
                (select count(*) from desk.correction_request r
                 where not exists (select from desk.correction_answer a where a.request_id = r.id)) as corrections
            """;

    /**
     * What the public could see for the first time: a corrected edition is no new letter, and what was taken back before its day is
     * none. Each is looked up by its letter: a join would read all that was ever published.
     */
    private static final String FIRST_PUBLISHED = """
            from desk.publication p
            where p.publish_at >= cast(:since as timestamp) at time zone :zone and p.publish_at <= :now
              and (p.ended_at is null or p.ended_at > p.publish_at)
              and p.id = (select q.id from desk.publication q where q.letter_id = p.letter_id order by q.published_at, q.id limit 1)
            """;

    private static final String WEEKS = """
            select 'RECEIVED' as what, cast(date_trunc('week', cast(l.received_on as timestamp)) as date) as week, count(*) as letters
            from desk.letter l where l.received_on between :since and :today and l.state <> 'VOID' group by 2
            union all
            select 'APPROVED', cast(date_trunc('week', d.decided_at at time zone :zone) as date), count(*)
            from desk.decision d
            where d.decided_at >= cast(:since as timestamp) at time zone :zone and d.outcome = 'APPROVE'
              and exists (select from desk.letter_version v where v.id = d.version_id and v.state in ('APPROVED', 'SUPERSEDED'))
              and not exists (select from desk.decision n where n.version_id = d.version_id and n.outcome = 'APPROVE' and n.id > d.id)
            group by 2
            union all
            select 'PUBLISHED', cast(date_trunc('week', p.publish_at at time zone :zone) as date), count(*)
            """ + FIRST_PUBLISHED + " group by 2";

    private static final String WAITS = """
            select cast(date_trunc('month', p.publish_at at time zone :zone) as date) as month,
                percentile_cont(0.5) within group (order by cast(p.publish_at at time zone :zone as date)
                    - (select l.received_on from desk.letter l where l.id = p.letter_id)) as days
            """ + FIRST_PUBLISHED + " group by grouping sets ((1), ())";

    private static final String SHARES = """
            select a.name,
                (select count(*) from desk.work_item w where w.assignee = a.name
                    and w.stage in ('REGISTERED', 'DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'SUSPENDED')) as assigned,
                (select count(*) from desk.letter l where l.registered_by = a.name and l.registered_at >= s.since) as registered,
                (select count(*) from desk.letter_version v where v.submitted_by = a.name and v.submitted_at >= s.since) as submitted,
                (select count(*) from desk.decision d where d.decided_by = a.name and d.decided_at >= s.since) as decided,
                (select min(v.review_since) from desk.letter_version v where v.reviewer = a.name and v.state = 'IN_REVIEW') as oldest
            from desk.account a, (select cast(:since as timestamp) at time zone :zone as since) s
            where a.disabled_at is null and (cast(:whose as text) is null or a.name = :whose)
              and exists (select from desk.account_role r where r.account = a.name and r.role in ('REGISTRAR', 'TRANSLATOR', 'EDITOR'))
            order by a.name
            """;

    /** The ten newest of each account stand together in an index; of these the ten newest. */
    private static final String EDITS = """
            select l.registration_year, l.registration_serial, a.name, e.edited_at
            from desk.account a
            cross join lateral (select v.letter_id, v.edited_at from desk.letter_version v
                where v.edited_by = a.name
                  and (not :narrowed or v.letter_id in (select t.letter_id from desk.open_task t where t.translator = a.name))
                order by v.edited_at desc limit 10) e
            join desk.letter l on l.id = e.letter_id
            where cast(:whose as text) is null or a.name = :whose
            order by e.edited_at desc, l.id desc limit 10
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** How many letters stand at each status. */
    List<Stock> stock() {
        return em.createQuery(STOCK, Stock.class).getResultList();
    }

    /** How many of the letters that lie with a translator stand at each status. */
    List<Stock> stock(String translator) {
        return em.createQuery(OWN_STOCK, Stock.class)
                .setParameter("translator", translator)
                .getResultList();
    }

    /** How many letters have an entry that is not complete. */
    long incomplete() {
        return em.createQuery(INCOMPLETE, Long.class).getSingleResult();
    }

    /** How many proposed matches nobody settled, while letters wait. */
    long openMatches() {
        return em.unwrap(Session.class)
                .createNativeQuery(OPEN_MATCHES, Long.class)
                .getSingleResult();
    }

    /** Of how many letters on their way somebody is to ask on a day or was to before. */
    long reminders(LocalDate today) {
        return em.unwrap(Session.class)
                .createNativeQuery(REMINDERS, Long.class)
                .setParameter("today", today)
                .getSingleResult();
    }

    /** What people without an account sent in or asked for, and wait to be told of. */
    Asked asked() {
        var row = rows(ASKED)
                .addScalar("submissions", Long.class)
                .addScalar("call_backs", Long.class)
                .addScalar("corrections", Long.class)
                .getSingleResult();
        return new Asked((Long) row[0], (Long) row[1], (Long) row[2]);
    }

    /** What came in, was approved and was published, by week. */
    Weeks weeks(LocalDate since, LocalDate today, Clock clock) {
        var weeks = new Weeks();
        rows(WEEKS)
                .addScalar("what", String.class)
                .addScalar("week", LocalDate.class)
                .addScalar("letters", Long.class)
                .setParameter("since", since)
                .setParameter("today", today)
                .setParameter("zone", clock.getZone().getId())
                .setParameter("now", clock.instant())
                .getResultList()
                .forEach(row -> weeks.add((String) row[0], (LocalDate) row[1], (Long) row[2]));
        return weeks;
    }

    /** The median of the days from receipt to first publication, by month and under {@link #ALL}. */
    Map<LocalDate, Double> waits(LocalDate since, Clock clock) {
        var waits = new HashMap<LocalDate, Double>();
        rows(WAITS)
                .addScalar("month", LocalDate.class)
                .addScalar("days", Double.class)
                .setParameter("since", since)
                .setParameter("zone", clock.getZone().getId())
                .setParameter("now", clock.instant())
                .getResultList()
                .forEach(row -> waits.put((LocalDate) row[0], (Double) row[1]));
        return waits;
    }

    /** What each account did since a day, or one alone (null: all). */
    List<Share> shares(String whose, LocalDate since, Clock clock) {
        return rows(SHARES)
                .addScalar("name", String.class)
                .addScalar("assigned", Long.class)
                .addScalar("registered", Long.class)
                .addScalar("submitted", Long.class)
                .addScalar("decided", Long.class)
                .addScalar("oldest", Instant.class)
                .setParameter("whose", whose)
                .setParameter("since", since)
                .setParameter("zone", clock.getZone().getId())
                .getResultStream()
                .map(row -> new Share(
                        (String) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4], (Instant) row[5]))
                .toList();
    }

    /** The ten letters that were last written on by anybody, or by one account (null: anybody); narrowed, of those that lie with them. */
    List<Edit> edits(String whose, boolean narrowed) {
        return rows(EDITS)
                .addScalar("registration_year", Integer.class)
                .addScalar("registration_serial", Integer.class)
                .addScalar("name", String.class)
                .addScalar("edited_at", Instant.class)
                .setParameter("whose", whose)
                .setParameter("narrowed", narrowed)
                .getResultStream()
                .map(row -> new Edit(
                        new RegistrationNumber((Integer) row[0], (Integer) row[1]), (String) row[2], (Instant) row[3]))
                .toList();
    }

    private NativeQuery<Object[]> rows(String sql) {
        return em.unwrap(Session.class).createNativeQuery(sql, Object[].class);
    }
}
