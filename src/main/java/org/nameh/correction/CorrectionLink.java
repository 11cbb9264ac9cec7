package org.nameh.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Which letter an editor found a correction to be about; the newest counts. */
@Entity
@Immutable
@Table(name = "correction_link")
public class CorrectionLink {

    @Id
    private Long id;

    @Column(name = "request_id", nullable = false)
    private Long requestId;

    @Column(name = "letter_id", nullable = false)
    private Long letterId;

    protected CorrectionLink() {
        // for Hibernate
    }
}
