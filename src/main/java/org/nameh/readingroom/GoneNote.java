package org.nameh.readingroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** What the public is told of a withdrawal, in one language of the pages. */
@Entity
@Immutable
@IdClass(GoneNote.Key.class)
@Table(name = "gone_note")
public class GoneNote {

    @Id
    @Column(name = "public_id")
    private String publicId;

    @Id
    private String language;

    private String note;

    protected GoneNote() {
        // for Hibernate
    }

    /** The letter and the language of a note. */
    public record Key(String publicId, String language) implements Serializable {}
}
