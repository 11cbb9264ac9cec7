package org.nameh.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That a conflict of interest stands no more: withdrawn by whoever declared it, or lifted by an administrator. Never changed. */
@Entity
@Immutable
@Table(name = "conflict_ending")
public class ConflictEnding {

    @Id
    @Column(name = "conflict_id")
    private Long conflict;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "ended_by", nullable = false, updatable = false)
    private String endedBy;

    @Column(name = "ended_at", nullable = false, updatable = false)
    private Instant endedAt;

    protected ConflictEnding() {
        // for Hibernate
    }

    ConflictEnding(Conflict conflict, String reason, String endedBy, Instant endedAt) {
        this.conflict = conflict.getId();
        this.reason = reason;
        this.endedBy = endedBy;
        this.endedAt = endedAt;
    }
}
