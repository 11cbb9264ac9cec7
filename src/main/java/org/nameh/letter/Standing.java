package org.nameh.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** How far a letter has come at this hour, and nothing else of it: narrow, so that the letters at a status are found at once. */
@Entity
@Immutable
@Table(name = "standing_now")
public class Standing {

    @Id
    @Column(name = "letter_id")
    private Long letterId;

    @Embedded
    private RegistrationNumber number;

    @Enumerated(EnumType.STRING)
    private ReviewStatus standing;

    @Column(name = "publish_at")
    private Instant publishAt;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    protected Standing() {
        // for Hibernate
    }
}
