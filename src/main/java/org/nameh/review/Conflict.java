package org.nameh.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.nameh.letter.Letter;

/** A conflict of interest: that somebody of the house is too near to a letter to judge it, and why. Never changed. */
@Entity
@Immutable
@Table(name = "conflict_of_interest")
public class Conflict {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id", updatable = false)
    private Letter letter;

    @Column(nullable = false, updatable = false)
    private String account;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "declared_at", nullable = false, updatable = false)
    private Instant declaredAt;

    protected Conflict() {
        // for Hibernate
    }

    Conflict(Letter letter, String account, String reason, Instant declaredAt) {
        this.letter = letter;
        this.account = account;
        this.reason = reason;
        this.declaredAt = declaredAt;
    }

    Long getId() {
        return id;
    }
}
