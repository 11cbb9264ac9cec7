package org.nameh.people;

import jakarta.persistence.Column;
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

/** Two entries that somebody found to be one person: who, when and why, and who took it back. The database follows it. */
@Entity
@Table(name = "correspondent_merge")
public class Merge {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correspondent_merge")
    @SequenceGenerator(name = "correspondent_merge", sequenceName = "correspondent_merge_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_id", updatable = false)
    private Correspondent merged;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "into_id", updatable = false)
    private Correspondent into;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "merged_by", nullable = false, updatable = false)
    private String mergedBy;

    @Column(name = "merged_at", nullable = false, updatable = false)
    private Instant mergedAt;

    @Column(name = "undone_by")
    private String undoneBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected Merge() {
        // for Hibernate
    }

    Merge(Correspondent merged, Correspondent into, String reason, String by, Instant at) {
        this.merged = merged;
        this.into = into;
        this.reason = reason;
        this.mergedBy = by;
        this.mergedAt = at;
    }

    /** Takes it back. @throws PersonRefused if that was done before */
    void undo(String by, Instant at) {
        if (undoneAt != null) {
            throw new PersonRefused("people.refused.undoneBefore", undoneBy, undoneAt);
        }
        undoneBy = by;
        undoneAt = at;
    }

    long mergedId() {
        return merged.getId();
    }

    long intoId() {
        return into.getId();
    }

    MergeRow row() {
        return new MergeRow(
                id, merged.getId(), into.getId(), merged.ownFacts(), reason, mergedBy, mergedAt, undoneBy, undoneAt);
    }
}
