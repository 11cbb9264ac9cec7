package org.nameh.delivery;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.nameh.letter.LetterDate;

/** Something that happened to a letter on its way. Never changed; what was wrong is corrected by a further one in its place. */
@Entity
@Immutable
@Table(name = "delivery_event")
public class DeliveryEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery_event")
    @SequenceGenerator(name = "delivery_event", sequenceName = "delivery_event_seq")
    private Long id;

    @Column(name = "letter_id", nullable = false)
    private Long letterId;

    @Column(nullable = false)
    private UUID token;

    /** The place in the order of what happened; the database gives it. */
    @Column(insertable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EventKind kind;

    @Embedded
    @AttributeOverride(name = "asWritten", column = @Column(name = "happened_as", nullable = false))
    @AttributeOverride(name = "calendar", column = @Column(name = "happened_calendar"))
    @AttributeOverride(name = "notBefore", column = @Column(name = "happened_not_before"))
    @AttributeOverride(name = "notAfter", column = @Column(name = "happened_not_after"))
    private LetterDate happened;

    private String source;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "intermediary_id")
    private Intermediary intermediary;

    private String delegate;

    private String slip;

    private String note;

    @Column(name = "bag_id")
    private Long bagId;

    @Column(name = "proof_id")
    private Long proofId;

    private Long corrects;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected DeliveryEvent() {
        // for Hibernate
    }

    DeliveryEvent(long letterId, NewEvent told, Intermediary through, String recordedBy, Instant recordedAt) {
        this.letterId = letterId;
        this.token = told.token();
        this.kind = told.kind();
        this.happened = told.happened();
        this.source = told.source();
        this.intermediary = through;
        this.delegate = told.delegate();
        this.slip = told.slip();
        this.note = told.note();
        this.corrects = told.corrects();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** Names the file that proves it. */
    DeliveryEvent provenBy(Long proof) {
        this.proofId = proof;
        return this;
    }

    /** Counts it among what happened to the letters of a bag. */
    DeliveryEvent inBag(Bag bag) {
        this.bagId = bag.getId();
        return this;
    }

    public Long getId() {
        return id;
    }
}
