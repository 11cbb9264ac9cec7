package org.nameh.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.nameh.letter.RegistrationNumber;

/** The entries of the register as they are printed. One question each, however many there are. */
@ApplicationScoped
public class LedgerEntries {

    private static final String BETWEEN = """
            select l.number, l.registeredAt, l.registeredBy, l.description.kind, l.description.mode, l.description.receivedOn,
                   l.description.written.asWritten, sn.name, an.name, l.state, l.voiding.reason, l.voiding.by, l.voiding.at
            from Letter l
            left join l.sender s left join s.names sn on index(sn) = 0
            left join l.addressee a left join a.names an on index(an) = 0
            where l.registeredAt >= :from and l.registeredAt < :until
            order by l.number.year, l.number.serial
            """;

    private static final String NUMBERS = """
            select l.number from Letter l
            where l.number.year = :year and l.number.serial between :first and :last and l.state <> VOID
            order by l.number.serial
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** The entries registered from a moment on, before another. */
    List<LedgerEntry> between(Instant from, Instant until) {
        return em.createQuery(BETWEEN, LedgerEntry.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** The numbers of a year between two, both included, that are in the register and not burnt. */
    List<RegistrationNumber> numbers(RegistrationNumber first, RegistrationNumber last) {
        return em.createQuery(NUMBERS, RegistrationNumber.class)
                .setParameter("year", first.year())
                .setParameter("first", first.serial())
                .setParameter("last", last.serial())
                .getResultList();
    }
}
