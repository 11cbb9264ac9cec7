package org.nameh.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Something that was sent, with what became of it, as a line of a list. */
@Entity
@Immutable
@Table(name = "submission_line")
class SubmissionLine {

    @Id
    private Long id;

    @Column(nullable = false)
    private String language;

    @Column(name = "sent_at", nullable = false)
    private Instant sentAt;

    private String settled;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String reason;

    @Column(name = "registration_year")
    private Integer year;

    @Column(name = "registration_serial")
    private Integer serial;

    @Column(nullable = false)
    private Long files;

    @Column(nullable = false)
    private Long pages;
}
