package org.nameh.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.nameh.letter.RegistrationNumber;

/** What is noted on the work on letters, as a collection to ask and to add to. Every query on it is here. */
@ApplicationScoped
public class Dockets {

    private static final String OF_LETTER = """
            select w.claimed_by, w.claimed_since, w.assignee, w.due, w.held_until,
                   (select h.reason from desk.hold h where h.letter_id = w.letter_id order by h.id desc limit 1) as hold_reason,
                   w.risk, (select r.reason from desk.letter_risk r where r.letter_id = w.letter_id) as risk_reason, w.tags
            from desk.work_line w where w.registration_year = :year and w.registration_serial = :serial
            """;

    private static final String ASSIGN = """
            insert into desk.assignment (letter_id, assignee, due, assigned_by, assigned_at)
            values (:letter, cast(:assignee as text), cast(:due as date), :by, :at)
            """;

    private static final String HOLD = """
            insert into desk.hold (letter_id, reason, held_until, held_by, held_at)
            values (:letter, cast(:reason as text), cast(:until as date), :by, :at)
            """;

    private static final String ASSESS = """
            insert into desk.risk (letter_id, level, reason, assessed_by, assessed_at)
            values (:letter, :level, cast(:reason as text), :by, :at)
            """;

    private static final String COIN =
            "insert into desk.tag (name, made_by, made_at) values (:tag, :by, :at) on conflict do nothing";

    private static final String TAG = """
            insert into desk.tagging (letter_id, tag, tagged_by, tagged_at) values (:letter, :tag, :by, :at)
            on conflict do nothing
            """;

    private static final String UNTAG = "delete from desk.tagging where letter_id = :letter and tag = :tag";

    private static final String TAGS = "select name from desk.tag order by name limit 500";

    private static final String ASSIGNEES = """
            with recursive one (name) as (
                select min(w.assignee) from desk.work_item w where w.assignee is not null
                union all
                select (select min(w.assignee) from desk.work_item w where w.assignee > one.name) from one where one.name is not null)
            select name from one where name is not null
            """;

    private static final String AT_WORK =
            "select a.name from desk.account a where desk.is_at_work(a.name) order by a.name";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    Optional<Docket> of(RegistrationNumber number) {
        return em.unwrap(Session.class)
                .createNativeQuery(OF_LETTER, Tuple.class)
                .setParameter("year", number.year())
                .setParameter("serial", number.serial())
                .addScalar("claimed_by", String.class)
                .addScalar("claimed_since", Instant.class)
                .addScalar("assignee", String.class)
                .addScalar("due", LocalDate.class)
                .addScalar("hold_reason", String.class)
                .addScalar("held_until", LocalDate.class)
                .addScalar("risk", String.class)
                .addScalar("risk_reason", String.class)
                .addScalar("tags", String[].class)
                .getResultStream()
                .map(Dockets::docket)
                .findFirst();
    }

    private static Docket docket(Tuple row) {
        return new Docket(
                row.get("claimed_by", String.class),
                row.get("claimed_since", Instant.class),
                row.get("assignee", String.class),
                row.get("due", LocalDate.class),
                row.get("hold_reason", String.class),
                row.get("held_until", LocalDate.class),
                RiskLevel.valueOf(row.get("risk", String.class)),
                row.get("risk_reason", String.class),
                List.of(row.get("tags", String[].class)));
    }

    void assign(long letter, String assignee, LocalDate due, String by, Instant at) {
        em.unwrap(Session.class)
                .createNativeMutationQuery(ASSIGN)
                .setParameter("letter", letter)
                .setParameter("assignee", assignee, String.class)
                .setParameter("due", due, LocalDate.class)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    void hold(long letter, String reason, LocalDate until, String by, Instant at) {
        em.unwrap(Session.class)
                .createNativeMutationQuery(HOLD)
                .setParameter("letter", letter)
                .setParameter("reason", reason, String.class)
                .setParameter("until", until, LocalDate.class)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    void assess(long letter, RiskLevel level, String reason, String by, Instant at) {
        em.unwrap(Session.class)
                .createNativeMutationQuery(ASSESS)
                .setParameter("letter", letter)
                .setParameter("level", level.name())
                .setParameter("reason", reason, String.class)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Tags a letter with a word, which is put on the list of the house if it is new; says whether the letter had it not yet. */
    boolean tag(long letter, String tag, String by, Instant at) {
        em.createNativeQuery(COIN)
                .setParameter("tag", tag)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
        return em.createNativeQuery(TAG)
                        .setParameter("letter", letter)
                        .setParameter("tag", tag)
                        .setParameter("by", by)
                        .setParameter("at", at)
                        .executeUpdate()
                > 0;
    }

    boolean untag(long letter, String tag) {
        return em.createNativeQuery(UNTAG)
                        .setParameter("letter", letter)
                        .setParameter("tag", tag)
                        .executeUpdate()
                > 0;
    }

    @SuppressWarnings("unchecked")
    List<String> tags() {
        return em.createNativeQuery(TAGS, String.class).getResultList();
    }

    @SuppressWarnings("unchecked")
    List<String> atWork() {
        return em.createNativeQuery(AT_WORK, String.class).getResultList();
    }

    /** Whom letters are assigned to; found name by name, not letter by letter. */
    @SuppressWarnings("unchecked")
    List<String> assignees() {
        return em.createNativeQuery(ASSIGNEES, String.class).getResultList();
    }
}
