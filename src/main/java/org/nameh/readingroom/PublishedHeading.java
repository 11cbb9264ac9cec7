package org.nameh.readingroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What stands above a published letter for readers of one language of the pages. */
@Entity
@Immutable
@IdClass(PublishedHeading.Key.class)
@Table(name = "heading")
public class PublishedHeading {

    @Id
    @Column(name = "public_id")
    private String publicId;

    @Id
    private String language;

    private String title;

    @Column(name = "title_language")
    private String titleLanguage;

    private String summary;

    @Column(name = "summary_language")
    private String summaryLanguage;

    private String sender;

    private String addressee;

    private String place;

    @Column(name = "change_note")
    private String changeNote;

    @Column(name = "change_note_language")
    private String changeNoteLanguage;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "theme_labels")
    private List<String> themeLabels;

    protected PublishedHeading() {
        // for Hibernate
    }

    /** The letter and the language of a heading. */
    public record Key(String publicId, String language) implements Serializable {}
}
