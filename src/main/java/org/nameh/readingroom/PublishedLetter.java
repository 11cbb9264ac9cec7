package org.nameh.readingroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nameh.platform.CalendarSystem;

/** A letter that the public may read at this moment, as the view of the reading room shows it. */
@Entity
@Immutable
@Table(name = "letter")
public class PublishedLetter {

    @Id
    @Column(name = "public_id")
    private String publicId;

    private String kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> languages;

    @Column(name = "written_as")
    private String writtenAs;

    @Enumerated(EnumType.STRING)
    @Column(name = "written_calendar")
    private CalendarSystem calendar;

    @Column(name = "not_before")
    private LocalDate notBefore;

    @Column(name = "not_after")
    private LocalDate notAfter;

    @Column(name = "visible_from")
    private Instant visibleFrom;

    @Column(name = "undelivered_since")
    private Integer undeliveredSince;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> bonds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> bound;

    protected PublishedLetter() {
        // for Hibernate
    }
}
