package org.nameh.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nameh.letter.Letter;
import org.nameh.platform.NamedLocks;

/** The bonds between letters as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Bonds {

    private static final String BY_TOKEN = "select b.id from Bond b where b.token = :token";

    private static final String LINE = """
            select b.id, b.kind, b.number, b.other, b.note, b.boundBy, b.boundAt, b.openedBy, b.openedAt from BondLine b
            """;

    private static final String AMONG = LINE + "where b.letterId in :letters order by b.id";

    private static final String ONE = LINE + "where b.id = :id";

    private static final String TWICE = """
            select count(*) from desk.standing_bond b
            where b.kind = :kind and b.letter_id = :letter and b.other_id = :other
            """;

    private static final String CIRCLE = "select desk.is_bound(:other, :letter, desk.bonds_that_agree(:kind))";

    private static final String IN_CONFLICT = """
            select count(*) from desk.bond b
            where b.id = :bond and (desk.in_conflict(b.letter_id, :who) or desk.in_conflict(b.other_id, :who))
            """;

    private static final String RELEASE =
            "insert into desk.bond_release (bond_id, reason, released_by, released_at) values (:bond, :reason, :by, :at)";

    private static final String OPEN =
            "insert into desk.bond_opening (bond_id, opened_by, opened_at) values (:bond, :by, :at)";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    NamedLocks locks;

    /** Waits until whoever binds or releases letters at the same moment is done, and makes others wait. */
    void hold() {
        locks.hold("bond");
    }

    /** The bond that a form with this token wrote down, if it did. */
    Optional<Long> boundWith(UUID token) {
        return em.createQuery(BY_TOKEN, Long.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** Takes a bond; the database refuses what contradicts others. */
    void add(Bond bond) {
        em.persist(bond);
        em.flush();
    }

    /** The bonds that stand between some letters, in the order in which they were written down. */
    List<BondRow> among(Collection<Long> letters) {
        return em.createQuery(AMONG, BondRow.class)
                .setParameter("letters", letters)
                .getResultList();
    }

    /** A bond that stands and is one of a letter. */
    Optional<BondRow> find(long id, Letter letter) {
        return em.createQuery(ONE, BondRow.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(bond -> bond.isOf(letter.getNumber()))
                .findFirst();
    }

    /** Whether a bond like one stands already. */
    boolean hasTwin(Bond bond) {
        var twins = (Number) em.createNativeQuery(TWICE)
                .setParameter("kind", bond.getKind().name())
                .setParameter("letter", bond.getLetterId())
                .setParameter("other", bond.getOtherId())
                .getSingleResult();
        return twins.intValue() > 0;
    }

    /** Whether one would close a circle of bonds. */
    boolean closesCircle(Bond bond) {
        return (Boolean) em.createNativeQuery(CIRCLE, Boolean.class)
                .setParameter("kind", bond.getKind().name())
                .setParameter("letter", bond.getLetterId())
                .setParameter("other", bond.getOtherId())
                .getSingleResult();
    }

    /** Whether somebody declared a conflict of interest with a letter of a bond. */
    boolean isInConflict(BondRow bond, String who) {
        var conflicts = (Number) em.createNativeQuery(IN_CONFLICT)
                .setParameter("bond", bond.id())
                .setParameter("who", who)
                .getSingleResult();
        return conflicts.intValue() > 0;
    }

    /** Takes a bond back; from its commit on no reader sees it. */
    void release(BondRow bond, String reason, String by, Instant at) {
        em.createNativeQuery(RELEASE)
                .setParameter("bond", bond.id())
                .setParameter("reason", reason)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Lets readers see a bond. */
    void open(BondRow bond, String by, Instant at) {
        em.createNativeQuery(OPEN)
                .setParameter("bond", bond.id())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }
}
