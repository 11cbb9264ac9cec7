package org.nameh.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.nameh.consignment.ConsignmentNumber;
import org.nameh.platform.NamedLocks;
import org.nameh.platform.Slice;

/** The letters as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Letters {

    private static final String LINE = """
            select l.number, l.kind, l.receivedOn, l.languages, l.incipit, l.sender, l.addressee, l.status,
                l.voidReason, l.reviewer, l.since
            from RegisterLine l
            """;

    private static final String ALL = LINE + """
            where (l.number.year, l.number.serial) < (:year, :serial)
            order by l.number.year desc, l.number.serial desc
            """;

    /** Finds the letters of a page in a narrow index first, and reads their lines after: not a line for each letter there is. */
    private static final String FOUND = LINE + """
            where l.id in (
                select s.letterId from Standing s
                where s.standing in :standings and s.status in :statuses %s
                  and (s.number.year, s.number.serial) < (:year, :serial)
                order by s.number.year desc, s.number.serial desc
                limit 51)
            order by l.number.year desc, l.number.serial desc
            """;

    private static final String AT_STATUS = FOUND.formatted("");

    /** The few that are scheduled, found among the many that are published by their day. */
    private static final String SCHEDULED = FOUND.formatted("and s.publishAt > instant");

    private static final String OLDER = """
              and (l.number.year < :year or l.number.year = :year and l.number.serial < :serial)
            order by l.number.year desc, l.number.serial desc
            """;

    private static final String OF_SOMEBODY =
            LINE + "where (l.senderId in :entries or l.addresseeId in :entries)\n" + OLDER;

    private static final String INCOMPLETE =
            LINE + "where l.id in (select one.id from Letter one where one.incomplete)\n" + OLDER;

    private static final String CONSIGNED = LINE
            + "where l.id in (select one.id from Letter one where one.consignment.number = :consignment)\n" + OLDER;

    /** Like {@link #FOUND}, among the letters that lie with a translator. */
    private static final String ASSIGNED = LINE + """
            where l.id in (
                select s.letterId from Standing s
                where s.letterId in (select t.letterId from OpenTask t where t.translator = :translator)
                  and s.status in :statuses and (s.number.year, s.number.serial) < (:year, :serial)
                order by s.number.year desc, s.number.serial desc
                limit 51)
            order by l.number.year desc, l.number.serial desc
            """;

    private static final String COUNT_INCOMPLETE = "select count(l) from Letter l where l.incomplete";

    private static final String PRECEDENT = """
            select l.number, l.description.kind, l.description.mode, l.description.receivedOn, l.description.languages,
                a.id, n.name, l.description.place
            from Letter l left join l.addressee a left join a.names n on index(n) = 0
            """;

    private static final String PRECEDENT_BY_NUMBER = PRECEDENT + "where l.number = :number";

    private static final String NEWEST_OF_CONSIGNMENT = PRECEDENT + """
            where l.consignment.number = :consignment
            order by l.number.year desc, l.number.serial desc
            """;

    private static final String ONE = LINE + "where l.number = :number";

    private static final String BY_TOKEN = "select l.number from Letter l where l.token = :token";

    /** Also in {@link #FOUND}, with one more. */
    private static final int PAGE = 50;

    private static final RegistrationNumber BEYOND = new RegistrationNumber(10_000, 1);

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    NamedLocks locks;

    /** Takes a letter into the register. */
    public void add(Letter letter) {
        em.persist(letter);
    }

    /** The letter under a number. */
    public Optional<Letter> find(RegistrationNumber number) {
        return em.unwrap(Session.class).bySimpleNaturalId(Letter.class).loadOptional(number);
    }

    /** The letter under a number. @throws UnknownLetter if the register holds none */
    public Letter get(RegistrationNumber number) {
        return find(number).orElseThrow(() -> new UnknownLetter(number));
    }

    /** Waits until a registration with the same token, sent at the same moment, has ended. */
    public void awaitTwin(UUID token) {
        locks.hold("registration " + token);
    }

    /** The number that a registration with this token was given, if there was one. */
    public Optional<RegistrationNumber> registeredWith(UUID token) {
        return em.createQuery(BY_TOKEN, RegistrationNumber.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** The line of a letter in the register. @throws UnknownLetter if the register holds none */
    public RegisterRow line(RegistrationNumber number) {
        return em.createQuery(ONE, RegisterRow.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownLetter(number));
    }

    /** Fifty letters that pass a filter, newest first. */
    public Slice<RegisterRow> list(LetterFilter filter) {
        return older(query(filter.statuses()), filter.after());
    }

    /** Fifty letters that lie with a translator and pass a filter, newest first. */
    Slice<RegisterRow> assigned(String translator, LetterFilter filter) {
        var wanted = filter.statuses().isEmpty() ? Set.of(ReviewStatus.values()) : filter.statuses();
        var query = em.createQuery(ASSIGNED, RegisterRow.class)
                .setParameter("translator", translator)
                .setParameter("statuses", wanted);
        return older(query, filter.after());
    }

    private TypedQuery<RegisterRow> query(Set<ReviewStatus> statuses) {
        if (statuses.isEmpty()) {
            return em.createQuery(ALL, RegisterRow.class);
        }
        var found = statuses.equals(Set.of(ReviewStatus.SCHEDULED))
                ? em.createQuery(SCHEDULED, RegisterRow.class)
                : em.createQuery(AT_STATUS, RegisterRow.class);
        var standings = statuses.stream().map(ReviewStatus::standing).collect(Collectors.toSet());
        return found.setParameter("standings", standings).setParameter("statuses", statuses);
    }

    /** The letters whose entry is not complete, older than a number (null: from the newest on), newest first. */
    public Slice<RegisterRow> incomplete(RegistrationNumber after) {
        return older(em.createQuery(INCOMPLETE, RegisterRow.class), after);
    }

    /** How many letters have an entry that is not complete. */
    public long countIncomplete() {
        return em.createQuery(COUNT_INCOMPLETE, Long.class).getSingleResult();
    }

    /** The letters of a consignment, older than a number (null: from the newest on), newest first. */
    public Slice<RegisterRow> consigned(ConsignmentNumber consignment, RegistrationNumber after) {
        var query = em.createQuery(CONSIGNED, RegisterRow.class).setParameter("consignment", consignment);
        return older(query, after);
    }

    private static Slice<RegisterRow> older(TypedQuery<RegisterRow> query, RegistrationNumber after) {
        var from = Optional.ofNullable(after).orElse(BEYOND);
        var rows = query.setParameter("year", from.year())
                .setParameter("serial", from.serial())
                .setMaxResults(PAGE + 1)
                .getResultList();
        return Slice.of(rows, PAGE);
    }

    /** What a letter lets one expect of the next, if the register holds it. */
    public Optional<Precedent> precedent(RegistrationNumber number) {
        return em.createQuery(PRECEDENT_BY_NUMBER, Precedent.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** What the newest letter of a consignment lets one expect of the next, if it holds any. */
    public Optional<Precedent> precedentIn(ConsignmentNumber consignment) {
        return em.createQuery(NEWEST_OF_CONSIGNMENT, Precedent.class)
                .setParameter("consignment", consignment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The letters from and to somebody, of whom all entries in the directory are named, newest first, older than a number. */
    Slice<RegisterRow> of(List<Long> entries, RegistrationNumber after) {
        return older(em.createQuery(OF_SOMEBODY, RegisterRow.class).setParameter("entries", entries), after);
    }
}
