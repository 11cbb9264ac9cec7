package org.nameh.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
            select v.ordinal, v.state, v.submittedBy, v.submittedAt from LetterVersion v
            where v.letter.number = :number
            order by v.ordinal desc
            """;

    private static final String DECISIONS = """
            select d from Decision d join fetch d.version
            where d.version.letter.number = :number
            order by d.decidedAt desc, d.id desc
            """;

    private static final String APPROVAL = """
            select d from Decision d where d.version = :version and d.outcome = APPROVE order by d.decidedAt, d.id
            """;

    private static final String CONTRIBUTORS =
            "select account from desk.contribution where version_id = :version order by account";

    private static final String APPROVERS = """
            select a.name
            from desk.account a join desk.account_role r on r.account = a.name and r.role = 'EDITOR'
            where a.disabled_at is null
              and a.name not in (select c.account from desk.contribution c where c.version_id = :version)
            order by a.name
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

    /** The rounds that a letter has gone through, the newest first. */
    public List<Round> rounds(RegistrationNumber number) {
        return em.createQuery(ROUNDS, Round.class)
                .setParameter("number", number)
                .getResultList();
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

    /** All decisions on any version of a letter, newest first. */
    public List<DecisionRow> decisions(RegistrationNumber number) {
        return em.createQuery(DECISIONS, Decision.class).setParameter("number", number).getResultList().stream()
                .map(decision -> decision.row(decision.getVersion().getOrdinal()))
                .toList();
    }

    /** The approval of a version. */
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

    /** The accounts that may approve a version: editors who had no hand in it. */
    public List<String> approvers(LetterVersion version) {
        return names(APPROVERS, version);
    }

    @SuppressWarnings("unchecked")
    private List<String> names(String sql, LetterVersion version) {
        return em.createNativeQuery(sql, String.class)
                .setParameter("version", version.getId())
                .getResultList();
    }
}
