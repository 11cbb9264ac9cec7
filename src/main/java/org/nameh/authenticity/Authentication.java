package org.nameh.authenticity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.nameh.letter.Letter;

/** What somebody found of the authenticity of a letter. Never changed: a later one takes its place. */
@Entity
@Immutable
@Table(name = "authentication")
public class Authentication {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "authentication")
    @SequenceGenerator(name = "authentication", sequenceName = "authentication_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id", updatable = false)
    private Letter letter;

    @Embedded
    private Finding finding;

    @Column(name = "verified_by", nullable = false, updatable = false)
    private String verifiedBy;

    @Column(name = "verified_at", nullable = false, updatable = false)
    private Instant verifiedAt;

    protected Authentication() {
        // for Hibernate
    }

    /** What an account found of a letter. */
    public Authentication(Letter letter, Finding finding, String by, Instant at) {
        this.letter = letter;
        this.finding = finding;
        this.verifiedBy = by;
        this.verifiedAt = at;
    }

    AuthenticationRow row() {
        return new AuthenticationRow(finding, verifiedBy, verifiedAt);
    }
}
