package org.nameh.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Slice;

/** The transfers of originals as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Transfers {

    private static final String OF_LETTER = """
            select t.id, t.giver, t.taker, t.from, t.until, t.dueBack, t.reason, t.remark, t.corrects, t.recordedBy, t.recordedAt,
                   e.fileName, e.sha256, l.description.receivedOn
            from Transfer t join t.letter l left join Evidence e on e.id = t.id
            where l.number = :number
            order by t.from, t.recordedAt, t.id
            """;

    private static final String BY_TOKEN = "select t.id from Transfer t where t.token = :token";

    /** A transfer stands if nothing corrects it and it happened; the last that stands says where the original is. */
    private static final String AWAY = """
            select l.number, t.taker, t.from, t.until, t.dueBack, t.reason
            from Transfer t join t.letter l
            where (l.number.year > :year or l.number.year = :year and l.number.serial > :serial)
              and (t.reason in (LENT, CONSERVATION, LOST) or t.until < :today)
              and t.reason <> NEVER_HAPPENED
              and not exists (select 1 from Transfer c where c.corrects = t.id)
              and not exists (
                  select 1 from Transfer n
                  where n.letter = l and n.reason <> NEVER_HAPPENED
                    and (n.from > t.from or n.from = t.from and (n.recordedAt > t.recordedAt or n.recordedAt = t.recordedAt and n.id > t.id))
                    and not exists (select 1 from Transfer d where d.corrects = n.id))
            order by l.number.year, l.number.serial
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Takes a transfer. */
    void add(Transfer transfer) {
        em.persist(transfer);
    }

    /** The transfer that a form with this token recorded, if it did. */
    Optional<Long> recordedWith(UUID token) {
        return em.createQuery(BY_TOKEN, Long.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** All transfers ever recorded of a letter, in the order of their days. */
    List<TransferRow> of(RegistrationNumber number) {
        return em.createQuery(OF_LETTER, TransferRow.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** Originals that are not where they should be on a day: lent, away to be mended, lost, or nobody's; by number. */
    Slice<AwayRow> away(RegistrationNumber after, LocalDate today, int size) {
        var rows = em.createQuery(AWAY, AwayRow.class)
                .setParameter("year", after.year())
                .setParameter("serial", after.serial())
                .setParameter("today", today)
                .setMaxResults(size + 1)
                .getResultList();
        return Slice.of(rows, size);
    }
}
