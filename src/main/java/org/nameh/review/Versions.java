package org.nameh.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nameh.letter.Letter;
import org.nameh.letter.RegistrationNumber;

/** The versions of letters, and the decisions on them, as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Versions {

    private static final String LATEST = """
            select v from LetterVersion v join fetch v.letter
            where v.letter.number = :number
            order by v.ordinal desc
            """;

    private static final String APPROVED = """
            select v from LetterVersion v join fetch v.letter
            where v.letter.number = :number and v.state = APPROVED
            order by v.ordinal desc
            """;

    private static final String AT = """
            select v from LetterVersion v join fetch v.letter
            where v.letter.number = :number and v.ordinal = :ordinal
            """;

    private static final String ROUNDS = """
            select v.ordinal as ordinal, v.state as state, v.submittedBy as submittedBy, v.submittedAt as submittedAt, d as decision
            from LetterVersion v left join Decision d on d.version = v
            where v.letter.number = :number
            order by v.ordinal desc, d.decidedAt desc, d.id desc
            """;

    private static final String APPROVAL = """
            select d from Decision d
            where d.version = :version and d.outcome = APPROVE
              and not exists (select c.id from Decision c where c.answers = d.id)
            order by d.decidedAt, d.id
            """;

    private static final String RECAST = """
            select desk.approvals_needed(v.letter_id) > 1 and exists (
                select from desk.standing_decision d join desk.letter_version b on b.id = d.version_id
                where b.letter_id = v.letter_id and b.ordinal = v.ordinal - 1 and b.state = 'APPROVED'
                  and d.outcome = 'APPROVE' and d.decided_by = :account)
            from desk.letter_version v where v.id = :version
            """;

    private static final String APPROVED_IN_FULL = "select desk.is_approved(:version)";

    private static final String APPROVALS_NEEDED = """
            select desk.approvals_needed(l.id) from desk.letter l
            where l.registration_year = :year and l.registration_serial = :serial
            """;

    private static final String HINDRANCE = "select desk.approval_hindrance(:version, :account)";

    private static final String COUNTER_HINDRANCE = "select desk.counter_hindrance(:decision, :account)";

    private static final String CONTRIBUTORS =
            "select account from desk.contribution where version_id = :version order by account";

    private static final String APPROVERS = """
            select a.name
            from desk.account a join desk.account_role r on r.account = a.name and r.role = 'EDITOR'
            where a.disabled_at is null and desk.approval_hindrance(:version, a.name) is null
            order by a.name
            """;

    private static final String UNSEEN_LEAVES = """
            select cast(place as text)
            from (select row_number() over (order by position, leaf_id) as place, leaf_id, withheld
                  from desk.version_leaf where version_id = :version) l
            where withheld is null
              and not exists (select from desk.leaf_sighting s where s.version_id = :version and s.leaf_id = l.leaf_id)
            order by place
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Takes a new version; whoever writes it is its first contributor. */
    public LetterVersion add(LetterVersion version, String writer) {
        sign(writer);
        em.persist(version);
        em.flush();
        return version;
    }

    /** Opens the first version of a letter in the name of an account that has signed; it is written down with what follows. */
    public void open(Letter letter, Draft content, String by, Instant at) {
        em.persist(new LetterVersion(letter, 1, content, by, at));
    }

    /** Tells the database in whose name the parts of a version are written until the transaction ends. */
    public void sign(String writer) {
        em.createNativeQuery("select set_config('nameh.caller', :writer, true)", String.class)
                .setParameter("writer", writer)
                .getSingleResult();
    }

    /** The newest version of a letter. */
    public Optional<LetterVersion> latest(RegistrationNumber number) {
        return em.createQuery(LATEST, LetterVersion.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A version of a letter by its ordinal. */
    public Optional<LetterVersion> at(RegistrationNumber number, int ordinal) {
        return em.createQuery(AT, LetterVersion.class)
                .setParameter("number", number)
                .setParameter("ordinal", ordinal)
                .getResultStream()
                .findFirst();
    }

    /** The approved version of a letter. */
    public Optional<LetterVersion> approved(RegistrationNumber number) {
        return em.createQuery(APPROVED, LetterVersion.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Writes down what has changed, before what follows builds on it. */
    public void write() {
        em.flush();
    }

    /** The newest version of a letter, held until the transaction ends. @throws VersionRefused if nothing is written down yet */
    public LetterVersion held(RegistrationNumber number) {
        var version = latest(number).orElseThrow(() -> new VersionRefused("review.refused.nothingWritten"));
        em.lock(version, LockModeType.PESSIMISTIC_WRITE);
        return version;
    }

    /** Keeps a decision; the database refuses one that breaks the four-eyes rule. */
    public void add(Decision decision) {
        em.persist(decision);
        em.flush();
    }

    /** The rounds that a letter has gone through, the newest first. */
    public List<Round> rounds(RegistrationNumber number) {
        return em
                .createQuery(ROUNDS, Tuple.class)
                .setParameter("number", number)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> row.get("ordinal"), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Versions::round)
                .toList();
    }

    private static Round round(List<Tuple> rows) {
        var version = rows.get(0);
        var ordinal = version.get("ordinal", Integer.class);
        var decisions = rows.stream()
                .map(row -> row.get("decision", Decision.class))
                .filter(Objects::nonNull)
                .map(decision -> decision.row(ordinal))
                .toList();
        return new Round(
                ordinal,
                version.get("state", VersionState.class),
                version.get("submittedBy", String.class),
                version.get("submittedAt", Instant.class),
                decisions);
    }

    /** A decision on a version of a letter. */
    Optional<Decision> decision(RegistrationNumber number, long id) {
        return Optional.ofNullable(em.find(Decision.class, id))
                .filter(decision ->
                        decision.getVersion().getLetter().getNumber().equals(number));
    }

    /** Whether as many approved a version as its letter needs, and one of them had no hand in it. */
    public boolean isApproved(LetterVersion version) {
        return (Boolean) em.createNativeQuery(APPROVED_IN_FULL, Boolean.class)
                .setParameter("version", version.getId())
                .getSingleResult();
    }

    /** How many must approve a version of a letter. */
    int approvalsNeeded(RegistrationNumber number) {
        return (Integer) em.createNativeQuery(APPROVALS_NEEDED, Integer.class)
                .setParameter("year", number.year())
                .setParameter("serial", number.serial())
                .getSingleResult();
    }

    /** What keeps an account from approving a version: the name of the rule. */
    Optional<String> approvalHindrance(LetterVersion version, String account) {
        return Optional.ofNullable((String) em.createNativeQuery(HINDRANCE, String.class)
                .setParameter("version", version.getId())
                .setParameter("account", account)
                .getSingleResult());
    }

    /** What keeps an account from taking a decision back: the name of the rule. */
    Optional<String> counterHindrance(Decision decision, String account) {
        return Optional.ofNullable((String) em.createNativeQuery(COUNTER_HINDRANCE, String.class)
                .setParameter("decision", decision.getId())
                .setParameter("account", account)
                .getSingleResult());
    }

    /** Whether handing a version in is at the same time the approval of an account that corrected what it had approved. */
    boolean isRecast(LetterVersion version, String account) {
        return version.isOwnWorkOf(account)
                && (Boolean) em.createNativeQuery(RECAST, Boolean.class)
                        .setParameter("version", version.getId())
                        .setParameter("account", account)
                        .getSingleResult();
    }

    /** The approval of a version that nobody took back, the first of two. */
    public Optional<Decision> approval(LetterVersion version) {
        return em.createQuery(APPROVAL, Decision.class)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    /** The accounts that had a hand in a version. */
    public List<String> contributors(LetterVersion version) {
        return names(CONTRIBUTORS, version);
    }

    /** The accounts that may approve a version as it stands: editors whom no rule keeps from it. */
    public List<String> approvers(LetterVersion version) {
        return names(APPROVERS, version);
    }

    /** The places, from 1, of the leaves that the public would get of a version and no editor has looked at. */
    public List<String> unseenLeaves(LetterVersion version) {
        return names(UNSEEN_LEAVES, version);
    }

    @SuppressWarnings("unchecked")
    private List<String> names(String sql, LetterVersion version) {
        return em.createNativeQuery(sql, String.class)
                .setParameter("version", version.getId())
                .getResultList();
    }
}
