package org.nameh.readingroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A letter that tells that it was not delivered, for readers of one language of the pages. */
@Entity
@Immutable
@IdClass(PublishedHeading.Key.class)
@Table(name = "undelivered")
public class UndeliveredLetter {

    @Id
    @Column(name = "public_id")
    private String publicId;

    @Id
    private String language;

    private String title;

    @Column(name = "title_language")
    private String titleLanguage;

    private int since;

    protected UndeliveredLetter() {
        // for Hibernate
    }
}
