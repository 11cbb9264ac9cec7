package org.nameh.thread;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.nameh.letter.Letter;

/** What binds a letter to another (archival bond), as somebody wrote it down. Never changed; what was wrong is released. */
@Entity
@Table(name = "bond")
public class Bond {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bond")
    @SequenceGenerator(name = "bond", sequenceName = "bond_seq")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID token;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private BondKind kind;

    @Column(name = "letter_id", nullable = false, updatable = false)
    private Long letterId;

    @Column(name = "other_id", nullable = false, updatable = false)
    private Long otherId;

    @Column(updatable = false)
    private String note;

    @Column(name = "bound_by", nullable = false, updatable = false)
    private String boundBy;

    @Column(name = "bound_at", nullable = false, updatable = false)
    private Instant boundAt;

    protected Bond() {
        // for Hibernate
    }

    /** A bond written down at one letter, to another. */
    Bond(Letter here, Letter there, NewBond told, String boundBy, Instant boundAt) {
        var forward = told.relation().isForward();
        this.token = told.token();
        this.kind = told.relation().kind();
        this.letterId = (forward ? here : there).getId();
        this.otherId = (forward ? there : here).getId();
        this.note = told.note();
        this.boundBy = boundBy;
        this.boundAt = boundAt;
    }

    Long getId() {
        return id;
    }

    BondKind getKind() {
        return kind;
    }

    Long getLetterId() {
        return letterId;
    }

    Long getOtherId() {
        return otherId;
    }
}
