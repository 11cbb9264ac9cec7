package org.nameh.outgoing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.nameh.platform.Language;

/** The text with which a letter to a writer begins, as it stood from one change to the next. Never changed: the newest counts. */
@Entity
@Immutable
@Table(name = "outgoing_template")
public class OutgoingTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outgoing_template")
    @SequenceGenerator(name = "outgoing_template", sequenceName = "outgoing_template_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Tidings tidings;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private int ordinal;

    @Column(nullable = false)
    private String body;

    @Column(name = "kept_by")
    private String keptBy;

    @Column(name = "kept_at", nullable = false)
    private Instant keptAt;

    protected OutgoingTemplate() {
        // for Hibernate
    }

    OutgoingTemplate(Tidings tidings, Language language, int ordinal, String body, String keptBy, Instant keptAt) {
        this.tidings = tidings;
        this.language = language.code();
        this.ordinal = ordinal;
        this.body = body;
        this.keptBy = keptBy;
        this.keptAt = keptAt;
    }

    /** The text that takes its place. */
    OutgoingTemplate next(String text, String by, Instant at) {
        return new OutgoingTemplate(tidings, Language.of(language), ordinal + 1, text, by, at);
    }

    Long getId() {
        return id;
    }

    String getBody() {
        return body;
    }

    /** The text as a page shows it. */
    TemplateRow row() {
        return new TemplateRow(id, tidings, language, ordinal, body, keptBy, keptAt);
    }
}
