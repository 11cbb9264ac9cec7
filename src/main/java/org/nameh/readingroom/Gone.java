package org.nameh.readingroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A letter that was public once and is not any more. */
@Entity
@Immutable
@Table(name = "gone")
public class Gone {

    @Id
    @Column(name = "public_id")
    private String publicId;

    private Instant since;

    private String ground;

    protected Gone() {
        // for Hibernate
    }
}
