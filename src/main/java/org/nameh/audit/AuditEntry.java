package org.nameh.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One entry of the audit trail; its place and its hash are given by the database. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    private Long seq;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String account;

    @Column(nullable = false)
    private String action;

    private String letter;

    private String detail;

    private byte[] hash;

    protected AuditEntry() {
        // for Hibernate
    }
}
