package org.nameh.letter;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;

/** A kind of letter, of the vocabulary that the foundation keeps; labelled in every language of the pages. */
@Entity
@Immutable
@Table(name = "kind")
public class Kind {

    @Id
    private String code;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private boolean active;

    @ElementCollection
    @CollectionTable(name = "kind_label", joinColumns = @JoinColumn(name = "code"))
    @MapKeyColumn(name = "language")
    @Column(name = "label", nullable = false)
    private Map<String, String> labels = new HashMap<>();

    protected Kind() {
        // for Hibernate
    }
}
