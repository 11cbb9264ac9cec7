package org.nameh.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.nameh.platform.NamedLocks;
import org.nameh.platform.Slice;

/** The consignments as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Consignments {

    private static final String LINE = """
            select c.number, c.courier, c.receivedOn, c.mode, c.announced, c.found, c.remark, c.openedBy, c.openedAt,
                c.closedBy, c.closedAt, c.closingRemark
            from ConsignmentLine c
            """;

    private static final String ONE_LINE = LINE + "where c.number = :number";

    private static final String LIST = LINE + """
            where c.number.year < :year or c.number.year = :year and c.number.serial < :serial
            order by c.number.year desc, c.number.serial desc
            """;

    private static final String ONE = "select c from Consignment c where c.number = :number";

    private static final String BY_TOKEN = "select c.number from Consignment c where c.token = :token";

    private static final ConsignmentNumber BEYOND = new ConsignmentNumber(10_000, 1);

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    NamedLocks locks;

    /** Takes a consignment in. */
    public void add(Consignment consignment) {
        em.persist(consignment);
    }

    /** The consignment under a number. @throws UnknownConsignment if there is none */
    public Consignment get(ConsignmentNumber number) {
        return find(number, LockModeType.NONE);
    }

    /**
     * The consignment under a number, which nobody can close until the transaction ends.
     *
     * @throws UnknownConsignment if there is none
     */
    public Consignment held(ConsignmentNumber number) {
        return find(number, LockModeType.PESSIMISTIC_READ);
    }

    private Consignment find(ConsignmentNumber number, LockModeType lock) {
        return em.createQuery(ONE, Consignment.class)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownConsignment(number));
    }

    /** Waits until an opening with the same token, sent at the same moment, has ended. */
    public void awaitTwin(UUID token) {
        locks.hold("consignment " + token);
    }

    /** The number that an opening with this token was given, if there was one. */
    public Optional<ConsignmentNumber> openedWith(UUID token) {
        return em.createQuery(BY_TOKEN, ConsignmentNumber.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** The line of a consignment. @throws UnknownConsignment if there is none under the number */
    public ConsignmentRow line(ConsignmentNumber number) {
        return em.createQuery(ONE_LINE, ConsignmentRow.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownConsignment(number));
    }

    /** Consignments older than a number (null: from the newest on), newest first. */
    public Slice<ConsignmentRow> list(ConsignmentNumber after, int size) {
        var from = Optional.ofNullable(after).orElse(BEYOND);
        var rows = em.createQuery(LIST, ConsignmentRow.class)
                .setParameter("year", from.year())
                .setParameter("serial", from.serial())
                .setMaxResults(size + 1)
                .getResultList();
        return Slice.of(rows, size);
    }
}
