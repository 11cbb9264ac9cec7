package org.nameh.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one correspondent is to another, until it is taken back. */
@Entity
@Table(name = "correspondent_tie")
public class Tie {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correspondent_tie")
    @SequenceGenerator(name = "correspondent_tie", sequenceName = "correspondent_tie_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id", updatable = false)
    private Correspondent from;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id", updatable = false)
    private Correspondent to;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private TieKind kind;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Tie() {
        // for Hibernate
    }

    Tie(Correspondent from, TieKind kind, Correspondent to, String by, Instant at) {
        this.from = from;
        this.kind = kind;
        this.to = to;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** Takes it back; the row stays. */
    void remove(String by, Instant at) {
        removedBy = by;
        removedAt = at;
    }

    /** Whether it says the same of the same people. */
    boolean says(Correspondent who, TieKind what, Correspondent ofWhom) {
        return kind == what && from.isSameAs(who) && to.isSameAs(ofWhom);
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    /** How it reads on the page of one of the two. */
    TieRow seenFrom(Correspondent person) {
        var first = from.isSameAs(person);
        var other = first ? to : from;
        return new TieRow(id, kind, first, other.person().getId(), other.knownAs());
    }

    long fromId() {
        return from.getId();
    }

    long toId() {
        return to.getId();
    }
}
