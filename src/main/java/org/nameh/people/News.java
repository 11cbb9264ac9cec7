package org.nameh.people;

import jakarta.persistence.AttributeOverride;
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
import org.nameh.platform.ToldDate;

/** One piece of news of a correspondent: what it says, who says so, and of when it is. Never changed; what was wrong is taken back. */
@Entity
@Table(name = "correspondent_news")
public class News {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correspondent_news")
    @SequenceGenerator(name = "correspondent_news", sequenceName = "correspondent_news_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "correspondent_id", updatable = false)
    private Correspondent of;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Whereabouts status;

    @Column(nullable = false, updatable = false)
    private String source;

    @Embedded
    @AttributeOverride(name = "asTold", column = @Column(name = "dated_as", nullable = false, updatable = false))
    @AttributeOverride(name = "calendar", column = @Column(name = "dated_calendar", updatable = false))
    @AttributeOverride(name = "notBefore", column = @Column(name = "dated_not_before", updatable = false))
    @AttributeOverride(name = "notAfter", column = @Column(name = "dated_not_after", updatable = false))
    private ToldDate dated;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected News() {
        // for Hibernate
    }

    News(Correspondent of, Whereabouts status, String source, ToldDate dated, String by, Instant at) {
        this.of = of;
        this.status = status;
        this.source = source;
        this.dated = dated;
        this.recordedBy = by;
        this.recordedAt = at;
    }
}
