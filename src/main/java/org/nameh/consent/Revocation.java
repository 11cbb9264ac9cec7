package org.nameh.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** The end of a consent: who recorded it, when, and why. */
@Entity
@Table(name = "consent_revocation")
public class Revocation {

    @Id
    @Column(name = "grant_id")
    private Long id;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "grant_id")
    private Grant grant;

    private String reason;

    @Column(name = "revoked_by", nullable = false, updatable = false)
    private String revokedBy;

    @Column(name = "revoked_at", nullable = false, updatable = false)
    private Instant revokedAt;

    protected Revocation() {
        // for Hibernate
    }

    Revocation(Grant grant, String reason, String revokedBy, Instant revokedAt) {
        this.grant = grant;
        this.reason = reason;
        this.revokedBy = revokedBy;
        this.revokedAt = revokedAt;
    }

    public String getRevokedBy() {
        return revokedBy;
    }

    public Instant getRevokedAt() {
        return revokedAt;
    }
}
