package org.nameh.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A body through which letters travel, such as the Red Cross; also that of the directory, where the directory knows it. */
@Entity
@Immutable
@Table(name = "intermediary")
public class Intermediary {

    @Id
    private Long id;

    @Column(nullable = false)
    private String name;

    @Column(name = "correspondent_id")
    private Long correspondentId;

    @Column(name = "entered_by", nullable = false)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    protected Intermediary() {
        // for Hibernate
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
