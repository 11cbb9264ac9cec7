package org.nameh.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That a piece of news was wrong, and why. The news stay to be read. */
@Entity
@Immutable
@Table(name = "news_retraction")
public class NewsRetraction {

    @Id
    @Column(name = "news_id")
    private Long newsId;

    @Column(nullable = false)
    private String reason;

    @Column(name = "retracted_by", nullable = false)
    private String retractedBy;

    @Column(name = "retracted_at", nullable = false)
    private Instant retractedAt;

    protected NewsRetraction() {
        // for Hibernate
    }

    NewsRetraction(long newsId, String reason, String by, Instant at) {
        this.newsId = newsId;
        this.reason = reason;
        this.retractedBy = by;
        this.retractedAt = at;
    }
}
