package org.nameh.marginalia;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The settling of a comment: by whom and when. A comment is settled once. */
@Entity
@Immutable
@Table(name = "comment_resolution")
public class Resolution {

    @Id
    @Column(name = "comment_id")
    private Long commentId;

    @Column(name = "resolved_by", nullable = false, updatable = false)
    private String resolvedBy;

    @Column(name = "resolved_at", nullable = false, updatable = false)
    private Instant resolvedAt;

    protected Resolution() {
        // for Hibernate
    }

    /** The settling of a comment by an account. */
    public Resolution(Comment comment, String by, Instant at) {
        this.commentId = comment.getId();
        this.resolvedBy = by;
        this.resolvedAt = at;
    }

    String getResolvedBy() {
        return resolvedBy;
    }

    Instant getResolvedAt() {
        return resolvedAt;
    }
}
