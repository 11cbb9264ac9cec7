package org.nameh.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nameh.platform.Fact;
import org.nameh.platform.Slice;

/** The entries of the audit trail as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class AuditEntries {

    private static final String ADD = """
            insert into desk.audit_entry (at, account, action, letter, detail) values (:at, :account, :action, :letter, :detail)
            """;

    private static final String ROWS = """
            select e.seq, e.at, e.account, e.action, e.letter, e.detail
            from AuditEntry e where e.seq < :before order by e.seq desc
            """;

    private static final String OF_LETTER = """
            select e.seq, e.at, e.account, e.action, e.letter, e.detail
            from AuditEntry e where e.letter = :letter order by e.seq desc
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Chains a fact to the trail, in the running transaction. */
    public void add(Fact fact, String account, Instant at) {
        em.createNativeQuery(ADD)
                .setParameter("at", at)
                .setParameter("account", account)
                .setParameter("action", fact.action())
                .setParameter("letter", fact.subject().orElse(null))
                .setParameter("detail", fact.detail().orElse(null))
                .executeUpdate();
    }

    /** The newest entries before a place in the chain. */
    public Slice<AuditRow> newest(long before, int size) {
        var rows = em.createQuery(ROWS, AuditRow.class)
                .setParameter("before", before)
                .setMaxResults(size + 1)
                .getResultList();
        return Slice.of(rows, size);
    }

    /** What happened to a letter (registration number as written), newest first, at most as many entries. */
    public List<AuditRow> of(String letter, int atMost) {
        return em.createQuery(OF_LETTER, AuditRow.class)
                .setParameter("letter", letter)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The first place where the chain does not hold, if there is one. */
    public Optional<Long> brokenAt() {
        var broken = (Number) em.createNativeQuery("select desk.audit_broken_at()", Long.class)
                .getSingleResult();
        return Optional.ofNullable(broken).map(Number::longValue);
    }
}
