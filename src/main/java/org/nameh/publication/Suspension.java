package org.nameh.publication;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** An emergency stop of a publication: who pulled it and why, and which two editors agreed to lift it. */
@Entity
@Table(name = "suspension")
public class Suspension {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suspension")
    @SequenceGenerator(name = "suspension", sequenceName = "suspension_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "publication_id", updatable = false)
    private Publication publication;

    @Column(updatable = false)
    private String reason;

    @Column(name = "suspended_by", nullable = false, updatable = false)
    private String suspendedBy;

    @Column(name = "suspended_at", nullable = false, updatable = false)
    private Instant suspendedAt;

    @OneToOne(mappedBy = "suspension", cascade = CascadeType.PERSIST)
    private Restoring restoring;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    protected Suspension() {
        // for Hibernate
    }

    Suspension(Publication publication, String reason, String by, Instant at) {
        this.publication = publication;
        this.reason = reason;
        this.suspendedBy = by;
        this.suspendedAt = at;
    }

    /** Proposes to let the letter be read again. @throws PublicationRefused if somebody did already */
    void propose(String by, Instant at) {
        if (restoring != null) {
            throw new PublicationRefused("publication.refused.proposedBefore", restoring.getProposedBy());
        }
        restoring = new Restoring(this, by, at);
    }

    /** Lets the letter be read again. @throws PublicationRefused unless another editor proposed it */
    void lift(String by, Instant at) {
        if (restoring == null) {
            throw new PublicationRefused("publication.refused.notProposed");
        }
        if (by.equals(restoring.getProposedBy())) {
            throw new PublicationRefused("publication.refused.liftedBySame", by);
        }
        liftedBy = by;
        liftedAt = at;
    }

    /** The proposal to lift it, if somebody made one. */
    Optional<Restoring> getRestoring() {
        return Optional.ofNullable(restoring);
    }

    String getReason() {
        return reason;
    }

    String getSuspendedBy() {
        return suspendedBy;
    }

    Instant getSuspendedAt() {
        return suspendedAt;
    }
}
