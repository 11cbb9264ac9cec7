package org.nameh.readingroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A page of a published letter: its pictures, redacted, for reading and small. */
@Entity
@Immutable
@IdClass(PublishedPage.Key.class)
@Table(name = "page")
public class PublishedPage {

    @Id
    @Column(name = "public_id")
    private String publicId;

    @Id
    private int number;

    private int width;

    private int height;

    private byte[] reading;

    @Column(name = "small_width")
    private int smallWidth;

    @Column(name = "small_height")
    private int smallHeight;

    private byte[] thumbnail;

    private String digest;

    protected PublishedPage() {
        // for Hibernate
    }

    /** The letter and the number of a page. */
    public record Key(String publicId, int number) implements Serializable {}
}
