package org.nameh.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Letters that were handed over together; what was said of it stands in the events of the letters. */
@Entity
@Immutable
@Table(name = "delivery_bag")
public class Bag {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery_bag")
    @SequenceGenerator(name = "delivery_bag", sequenceName = "delivery_bag_seq")
    private Long id;

    @Column(nullable = false)
    private UUID token;

    @Column(name = "handed_by", nullable = false)
    private String handedBy;

    @Column(name = "handed_at", nullable = false)
    private Instant handedAt;

    protected Bag() {
        // for Hibernate
    }

    Bag(UUID token, String handedBy, Instant handedAt) {
        this.token = token;
        this.handedBy = handedBy;
        this.handedAt = handedAt;
    }

    public Long getId() {
        return id;
    }
}
