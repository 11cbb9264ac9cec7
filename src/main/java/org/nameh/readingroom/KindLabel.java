package org.nameh.readingroom;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** The label of a kind of letter in one language of the pages. */
@Entity
@Immutable
@IdClass(KindLabel.Key.class)
@Table(name = "kind_label")
public class KindLabel {

    @Id
    private String code;

    @Id
    private String language;

    private String label;

    protected KindLabel() {
        // for Hibernate
    }

    /** The kind and the language of a label. */
    public record Key(String code, String language) implements Serializable {}
}
