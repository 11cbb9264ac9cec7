package org.nameh.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.nameh.letter.RegistrationNumber;

/** What was asked for many letters, as a collection to ask and to add to. Every query on it is here, but which letters a list holds. */
@ApplicationScoped
public class Bulks {

    private static final String ADD = """
            insert into desk.bulk_action (action, assignee, day, word, state, run, asked_by, asked_at)
            values (:action, cast(:assignee as text), cast(:day as date), cast(:word as text), 'GATHERING', 0, :by, :at)
            returning id
            """;

    private static final String GATHER_CHOSEN = """
            insert into desk.bulk_item (action_id, letter_id, outcome)
            select :id, w.letter_id, 'WAITING'
            from unnest(string_to_array(:numbers, ',')) as chosen (number)
            join desk.work_item w on (w.registration_year, w.registration_serial)
                = (cast(split_part(chosen.number, '-', 1) as integer), cast(split_part(chosen.number, '-', 2) as integer))
            on conflict do nothing
            """;

    private static final String GATHER_ASSIGNED = """
            insert into desk.bulk_item (action_id, letter_id, outcome)
            select :id, w.letter_id, 'WAITING' from desk.work_item w
            where w.assignee = :who
              and w.stage in ('REGISTERED', 'DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'SUSPENDED')
            """;

    private static final String SHEET = """
            select a.id, a.action, a.assignee, a.day, a.word, a.state, a.run, a.asked_by, a.asked_at, a.told,
                   count(i.letter_id) as letters, count(*) filter (where i.outcome = 'DONE') as done,
                   count(*) filter (where i.outcome = 'REFUSED') as refused
            from desk.bulk_action a left join desk.bulk_item i on i.action_id = a.id
            where a.id = :id
            group by a.id
            """;

    private static final String HOLD = "select a.id from desk.bulk_action a where a.id = :id for update";

    private static final String MOVE = "update desk.bulk_action set state = :state, run = :run where id = :id";

    private static final String TELL = "update desk.bulk_action set told = :told where id = :id";

    private static final String RUNNING = "select a.id from desk.bulk_action a where a.state = 'RUNNING' order by a.id";

    private static final String WAITING = """
            select i.letter_id, w.registration_year, w.registration_serial,
                   case when not exists (
                            select from desk.account a join desk.account_role r on r.account = a.name
                            where a.name = b.asked_by and a.disabled_at is null
                              and (r.role = 'EDITOR' or r.role = 'ADMIN' and b.action = 'ASSIGN')) then 'ASKER'
                        when w.stage not in ('REGISTERED', 'DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'SUSPENDED',
                                             'PUBLISHED') then 'OUT_OF_WORK'
                        when b.assignee is not null and not desk.is_at_work(b.assignee) then 'ASSIGNEE'
                        when b.action = 'HOLD' and b.day < cast(:today as date) then 'DAY' end as why
            from desk.bulk_item i
            join desk.bulk_action b on b.id = i.action_id
            join desk.work_item w on w.letter_id = i.letter_id
            where i.action_id = :id and i.outcome = 'WAITING'
            order by i.letter_id limit 50
            """;

    private static final String SETTLE = """
            update desk.bulk_item set outcome = :outcome, why = cast(:why as text) where action_id = :id and letter_id = :letter
            """;

    private static final String ROWS = """
            select w.registration_year, w.registration_serial, i.outcome, i.why
            from desk.bulk_item i join desk.work_item w on w.letter_id = i.letter_id
            where i.action_id = :id and (w.registration_year, w.registration_serial) > (:year, :serial)
            order by w.registration_year, w.registration_serial limit 101
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    long add(BulkOrder order, String by, Instant at) {
        return session()
                .createNativeQuery(ADD, Long.class)
                .setParameter("action", order.kind().name())
                .setParameter("assignee", order.assignee(), String.class)
                .setParameter("day", order.day(), LocalDate.class)
                .setParameter("word", order.word(), String.class)
                .setParameter("by", by)
                .setParameter("at", at)
                .getSingleResult();
    }

    /** Takes the letters that are chosen by their numbers into an action. */
    void gather(long id, List<RegistrationNumber> chosen) {
        session()
                .createNativeMutationQuery(GATHER_CHOSEN)
                .setParameter("id", id)
                .setParameter(
                        "numbers",
                        chosen.stream().map(RegistrationNumber::inAddress).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    /** Takes all letters in work that are assigned to somebody into an action. */
    void gatherAssigned(long id, String who) {
        session()
                .createNativeMutationQuery(GATHER_ASSIGNED)
                .setParameter("id", id)
                .setParameter("who", who)
                .executeUpdate();
    }

    Optional<BulkSheet> sheet(long id) {
        return session()
                .createNativeQuery(SHEET, Tuple.class)
                .setParameter("id", id)
                .addScalar("id", Long.class)
                .addScalar("action", String.class)
                .addScalar("assignee", String.class)
                .addScalar("day", LocalDate.class)
                .addScalar("word", String.class)
                .addScalar("state", String.class)
                .addScalar("run", Integer.class)
                .addScalar("asked_by", String.class)
                .addScalar("asked_at", Instant.class)
                .addScalar("letters", Integer.class)
                .addScalar("done", Integer.class)
                .addScalar("refused", Integer.class)
                .addScalar("told", Integer.class)
                .getResultStream()
                .map(Bulks::sheet)
                .findFirst();
    }

    private static BulkSheet sheet(Tuple row) {
        return new BulkSheet(
                row.get("id", Long.class),
                new BulkOrder(
                        BulkKind.valueOf(row.get("action", String.class)),
                        row.get("assignee", String.class),
                        row.get("day", LocalDate.class),
                        row.get("word", String.class)),
                BulkState.valueOf(row.get("state", String.class)),
                row.get("run", Integer.class),
                row.get("asked_by", String.class),
                row.get("asked_at", Instant.class),
                row.get("letters", Integer.class),
                row.get("done", Integer.class),
                row.get("refused", Integer.class),
                row.get("told", Integer.class));
    }

    /** An action, held until the transaction ends. */
    Optional<BulkSheet> held(long id) {
        session().createNativeQuery(HOLD, Long.class).setParameter("id", id).getResultList();
        return sheet(id);
    }

    void move(long id, BulkState state, int run) {
        session()
                .createNativeMutationQuery(MOVE)
                .setParameter("state", state.name())
                .setParameter("run", run)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Takes down of how many letters of an action their assignee was told. */
    void tell(long id, int told) {
        session()
                .createNativeMutationQuery(TELL)
                .setParameter("told", told)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** The actions that are going on. */
    List<Long> running() {
        return session().createNativeQuery(RUNNING, Long.class).getResultList();
    }

    /** The next fifty letters that wait for an action, each with why it is refused it, if it is. */
    List<Waiting> waiting(long id, LocalDate today) {
        return session()
                .createNativeQuery(WAITING, Tuple.class)
                .setParameter("id", id)
                .setParameter("today", today)
                .addScalar("letter_id", Long.class)
                .addScalar("registration_year", Integer.class)
                .addScalar("registration_serial", Integer.class)
                .addScalar("why", String.class)
                .getResultStream()
                .map(row -> new Waiting(
                        row.get(0, Long.class),
                        new RegistrationNumber(row.get(1, Integer.class), row.get(2, Integer.class)),
                        refusal(row.get(3, String.class))))
                .toList();
    }

    void settle(long id, Waiting letter) {
        session()
                .createNativeMutationQuery(SETTLE)
                .setParameter("outcome", (letter.why() == null ? BulkOutcome.DONE : BulkOutcome.REFUSED).name())
                .setParameter("why", letter.why() == null ? null : letter.why().name(), String.class)
                .setParameter("id", id)
                .setParameter("letter", letter.id())
                .executeUpdate();
    }

    /** A hundred letters of an action and one more, after a number. */
    List<BulkRow> rows(long id, RegistrationNumber after) {
        return session()
                .createNativeQuery(ROWS, Tuple.class)
                .setParameter("id", id)
                .setParameter("year", after == null ? 0 : after.year())
                .setParameter("serial", after == null ? 0 : after.serial())
                .addScalar("registration_year", Integer.class)
                .addScalar("registration_serial", Integer.class)
                .addScalar("outcome", String.class)
                .addScalar("why", String.class)
                .getResultStream()
                .map(row -> new BulkRow(
                        new RegistrationNumber(row.get(0, Integer.class), row.get(1, Integer.class)),
                        BulkOutcome.valueOf(row.get(2, String.class)),
                        refusal(row.get(3, String.class))))
                .toList();
    }

    private static BulkRefusal refusal(String name) {
        return Arrays.stream(BulkRefusal.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private Session session() {
        return em.unwrap(Session.class);
    }

    /** A letter that waits for an action, and why it is refused it; null if it is not. */
    record Waiting(long id, RegistrationNumber number, BulkRefusal why) {}
}
