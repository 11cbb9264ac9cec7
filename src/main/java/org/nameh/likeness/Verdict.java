package org.nameh.likeness;

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
import org.nameh.letter.Letter;

/** What somebody said of two letters that look alike. Never changed: a later verdict on the same two takes its place. */
@Entity
@Table(name = "verdict")
public class Verdict {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verdict")
    @SequenceGenerator(name = "verdict", sequenceName = "verdict_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id", updatable = false)
    private Letter letter;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "other_id", updatable = false)
    private Letter other;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Ruling ruling;

    @Column(updatable = false)
    private String remark;

    @Column(name = "judged_by", nullable = false, updatable = false)
    private String judgedBy;

    @Column(name = "judged_at", nullable = false, updatable = false)
    private Instant judgedAt;

    protected Verdict() {
        // for Hibernate
    }

    /** A verdict on two letters, in either order, as an account gave it. */
    public Verdict(Letter one, Letter another, Ruling ruling, String remark, String judgedBy, Instant judgedAt) {
        var inOrder = one.getId() < another.getId();
        this.letter = inOrder ? one : another;
        this.other = inOrder ? another : one;
        this.ruling = ruling;
        this.remark = remark;
        this.judgedBy = judgedBy;
        this.judgedAt = judgedAt;
    }

    /** The verdict as a page shows it. */
    public VerdictRow row() {
        return new VerdictRow(ruling, remark, judgedBy, judgedAt);
    }
}
