package org.nameh.facsimile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nameh.letter.Letter;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.NamedLocks;

/** The leaves as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Leaves {

    private static final String LEAF = "select l from Leaf l join fetch l.scan left join fetch l.letter ";

    private static final String OF_LETTER = LEAF + "where l.letter.number = :number order by l.position, l.id";

    private static final String IN_TRAY =
            LEAF + "where l.tray = :tray and l.letter is null and l.discardedAt is null order by l.position, l.id";

    private static final String WITHOUT_LETTER = LEAF
            + "where l.letter is null and l.discardedAt is null order by l.scan.receivedAt desc, l.tray, l.position, l.id";

    private static final String LAST_OF_PILE = LEAF + "where l.tray = :tray order by l.id desc";

    private static final String SOME = LEAF + "where l.id in :ids order by l.scan.receivedAt, l.position, l.id";

    private static final String ON_SCAN = LEAF + "where l.scan.id = :scan order by l.page";

    private static final String LAST_PLACE = "select coalesce(max(l.position), 0) from Leaf l where l.letter = :letter";

    private static final String LAST_IN_TRAY =
            "select coalesce(max(l.position), 0) from Leaf l where l.tray = :tray and l.letter is null";

    private static final String TO_LETTER = """
            update desk.leaf set letter_id = :letter, version = version + 1
            where tray = :tray and letter_id is null and discarded_at is null
            """;

    private static final String TOKEN = "select l.token from Letter l where l.number = :number";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    NamedLocks locks;

    /** Takes a leaf. */
    void add(Leaf leaf) {
        em.persist(leaf);
        em.flush();
    }

    /** Waits until nobody else is adding leaves: of two that resemble each other, the second must find the first. */
    void awaitOthers() {
        locks.hold("leaf");
    }

    /** The leaf under an id. @throws UnknownLeaf if there is none */
    Leaf get(long id) {
        return some(List.of(id)).stream().findFirst().orElseThrow(UnknownLeaf::new);
    }

    /** Those of some leaves that are there, in the order in which they came. */
    List<Leaf> some(Collection<Long> ids) {
        return em.createQuery(SOME, Leaf.class).setParameter("ids", ids).getResultList();
    }

    /** All leaves of a letter in their order, also the discarded ones. */
    List<Leaf> of(RegistrationNumber number) {
        return em.createQuery(OF_LETTER, Leaf.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** The leaves in a tray that belong to no letter, in their order. */
    List<Leaf> inTray(UUID tray) {
        return em.createQuery(IN_TRAY, Leaf.class).setParameter("tray", tray).getResultList();
    }

    /** The leaves that belong to no letter, those that came last first; at most so many. */
    List<Leaf> withoutLetter(int most) {
        return em.createQuery(WITHOUT_LETTER, Leaf.class).setMaxResults(most).getResultList();
    }

    /** The leaf that came last with a pile. */
    Optional<Leaf> lastOfPile(UUID pile) {
        return em.createQuery(LAST_OF_PILE, Leaf.class)
                .setParameter("tray", pile)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The leaves on a scan, page by page. */
    List<Leaf> onScan(long scan) {
        return em.createQuery(ON_SCAN, Leaf.class).setParameter("scan", scan).getResultList();
    }

    /** The place after the last leaf of a letter (null: of a tray). */
    int nextPlace(Letter letter, UUID tray) {
        var last = letter == null
                ? em.createQuery(LAST_IN_TRAY, Integer.class).setParameter("tray", tray)
                : em.createQuery(LAST_PLACE, Integer.class).setParameter("letter", letter);
        return last.getSingleResult() + 1;
    }

    /** Puts what lies in the tray of a form at the letter which that form registered, and tells how many leaves it was. */
    int placeTray(Letter letter) {
        em.flush();
        var token = em.createQuery(TOKEN, UUID.class)
                .setParameter("number", letter.getNumber())
                .getSingleResult();
        return em.createNativeQuery(TO_LETTER)
                .setParameter("letter", letter.getId())
                .setParameter("tray", token)
                .executeUpdate();
    }
}
