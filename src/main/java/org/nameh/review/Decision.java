package org.nameh.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an editor decided on a version, by the hash of what was read: who, when, on what grounds. Never changed. */
@Entity
@Immutable
@Table(name = "decision")
public class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision")
    @SequenceGenerator(name = "decision", sequenceName = "decision_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id", updatable = false)
    private LetterVersion version;

    @Column(name = "letter_id", nullable = false, updatable = false)
    private Long letterId;

    @Column(name = "content_hash", nullable = false, updatable = false)
    private byte[] contentHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DecisionGround ground;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "further_grounds", nullable = false, updatable = false)
    private List<String> furtherGrounds;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Long answers;

    @Embedded
    private Anchor passage;

    @Column(name = "decided_by", nullable = false, updatable = false)
    private String decidedBy;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant decidedAt;

    protected Decision() {
        // for Hibernate
    }

    Decision(LetterVersion version, Outcome outcome, Grounds grounds, String decidedBy, Instant decidedAt) {
        this.version = version;
        this.letterId = version.getLetter().getId();
        this.contentHash = version.getContentHash();
        this.outcome = outcome;
        this.ground = grounds.ground();
        this.furtherGrounds =
                grounds.further().stream().map(DecisionGround::name).toList();
        this.reason = grounds.reason();
        this.passage = grounds.passage();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    /** Takes a decision back. */
    static Decision counter(Decision answered, Grounds grounds, String decidedBy, Instant decidedAt) {
        var counter = new Decision(answered.version, Outcome.COUNTER, grounds, decidedBy, decidedAt);
        counter.answers = answered.id;
        return counter;
    }

    public Long getId() {
        return id;
    }

    DecisionRow row(int ordinal) {
        return new DecisionRow(id, answers, ordinal, outcome, grounds(), decidedBy, decidedAt);
    }

    private Grounds grounds() {
        var further = furtherGrounds.stream().map(DecisionGround::valueOf);
        return new Grounds(Stream.concat(Stream.ofNullable(ground), further).toList(), reason, passage);
    }

    Outcome getOutcome() {
        return outcome;
    }

    LetterVersion getVersion() {
        return version;
    }
}
