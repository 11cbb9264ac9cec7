package org.nameh.readingroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** The text of a published letter in one language. */
@Entity
@Immutable
@IdClass(PublishedText.Key.class)
@Table(name = "text")
public class PublishedText {

    @Id
    @Column(name = "public_id")
    private String publicId;

    @Id
    private int position;

    private String language;

    private boolean original;

    private String body;

    protected PublishedText() {
        // for Hibernate
    }

    /** The letter and the place of a text among its texts. */
    public record Key(String publicId, int position) implements Serializable {}
}
