package org.nameh.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** The proposal of one editor to let a suspended letter be read again; another has to agree. */
@Entity
@Table(name = "restoring")
public class Restoring {

    @Id
    @Column(name = "suspension_id")
    private Long id;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "suspension_id")
    private Suspension suspension;

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    protected Restoring() {
        // for Hibernate
    }

    Restoring(Suspension suspension, String by, Instant at) {
        this.suspension = suspension;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    String getProposedBy() {
        return proposedBy;
    }

    Instant getProposedAt() {
        return proposedAt;
    }
}
