package org.nameh.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What an editor answered to somebody who asked for a correction, and how they were told. Never changed. */
@Entity
@Immutable
@Table(name = "correction_answer")
public class CorrectionAnswer {

    @Id
    @Column(name = "request_id")
    private Long requestId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CorrectionOutcome outcome;

    @Column(nullable = false)
    private String answer;

    @Enumerated(EnumType.STRING)
    @Column(name = "told_how", nullable = false)
    private ToldHow toldHow;

    @Column(name = "answered_by", nullable = false)
    private String answeredBy;

    @Column(name = "answered_at", nullable = false)
    private Instant answeredAt;

    protected CorrectionAnswer() {
        // for Hibernate
    }

    CorrectionAnswer(long requestId, NewAnswer given, String answeredBy, Instant answeredAt) {
        this.requestId = requestId;
        this.outcome = given.outcome();
        this.answer = given.answer();
        this.toldHow = given.toldHow();
        this.answeredBy = answeredBy;
        this.answeredAt = answeredAt;
    }
}
