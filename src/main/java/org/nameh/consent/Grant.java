package org.nameh.consent;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;
import java.util.Optional;
import org.nameh.letter.Letter;

/** A consent to one act with one letter, as it was given. Never changed; what ends it early is a revocation. */
@Entity
@Table(name = "consent_grant")
public class Grant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent_grant")
    @SequenceGenerator(name = "consent_grant", sequenceName = "consent_grant_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id", updatable = false)
    private Letter letter;

    @Embedded
    private Terms terms;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @OneToOne(mappedBy = "grant", cascade = CascadeType.PERSIST)
    private Revocation revocation;

    protected Grant() {
        // for Hibernate
    }

    /** A consent as an account recorded it. @throws org.nameh.letter.VoidRefused if the number of the letter was burnt */
    public Grant(Letter letter, Terms terms, String recordedBy, Instant recordedAt) {
        letter.requireNotVoid();
        this.letter = letter;
        this.terms = terms;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** Takes the consent back, from now on. @throws ConsentRefused if that was done before */
    public void revoke(String reason, String by, Instant at) {
        if (revocation != null) {
            throw new ConsentRefused("consent.refused.revokedBefore");
        }
        revocation = new Revocation(this, reason, by, at);
    }

    /** Whether it allows an act on a day. */
    public boolean allows(Act act, LocalDate day) {
        return revocation == null
                && terms.act() == act
                && !day.isBefore(terms.from())
                && (terms.until() == null || !day.isAfter(terms.until()));
    }

    public Long getId() {
        return id;
    }

    public Letter getLetter() {
        return letter;
    }

    public Terms getTerms() {
        return terms;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public Optional<Revocation> getRevocation() {
        return Optional.ofNullable(revocation);
    }
}
