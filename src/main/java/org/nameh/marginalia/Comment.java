package org.nameh.marginalia;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.nameh.letter.Letter;
import org.nameh.review.Anchor;

/** What somebody of the staff says to the others of a letter, or of a passage in it. Never changed, and never part of a version. */
@Entity
@Immutable
@Table(name = "comment")
public class Comment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "comment")
    @SequenceGenerator(name = "comment", sequenceName = "comment_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id", updatable = false)
    private Letter letter;

    @Column(nullable = false, updatable = false)
    private UUID token;

    @Embedded
    private Anchor anchor;

    @Column(nullable = false, updatable = false)
    private String body;

    @Column(name = "written_by", nullable = false, updatable = false)
    private String writtenBy;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    protected Comment() {
        // for Hibernate
    }

    /** A comment on a letter as an account wrote it. */
    public Comment(Letter letter, NewComment written, String by, Instant at) {
        this.letter = letter;
        this.token = written.token();
        this.anchor = written.anchor();
        this.body = written.body();
        this.writtenBy = by;
        this.writtenAt = at;
    }

    Long getId() {
        return id;
    }

    CommentRow row(int number, Resolution resolution) {
        var settled = Optional.ofNullable(resolution);
        return new CommentRow(
                id,
                number,
                anchor,
                body,
                writtenBy,
                writtenAt,
                settled.map(Resolution::getResolvedBy).orElse(null),
                settled.map(Resolution::getResolvedAt).orElse(null));
    }
}
