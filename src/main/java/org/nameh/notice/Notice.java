package org.nameh.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What one account is told of one thing that happened: the action and the number of the letter, or how many there were, and no word more. */
@Entity
@Immutable
@Table(name = "notice")
public class Notice {

    @Id
    private Long id;

    @Column(nullable = false)
    private String account;

    @Column(nullable = false)
    private String action;

    private String letter;

    private Integer letters;

    @Column(name = "told_by", nullable = false)
    private String toldBy;

    @Column(name = "told_at", nullable = false)
    private Instant toldAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "mail_id")
    private Long mail;

    protected Notice() {
        // for Hibernate
    }
}
