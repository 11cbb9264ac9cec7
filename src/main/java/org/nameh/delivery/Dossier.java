package org.nameh.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicInsert;

/** The dossier of a letter that is meant for somebody inside. How far the letter has come is derived by the database. */
@Entity
@DynamicInsert
@Table(name = "delivery")
public class Dossier {

    @Id
    @Column(name = "letter_id")
    private Long letterId;

    @Column(name = "declared_by", updatable = false)
    private String declaredBy;

    @Column(name = "declared_at", updatable = false)
    private Instant declaredAt;

    @Column(name = "received_in", insertable = false, updatable = false)
    private int receivedIn;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private DeliveryState outcome;

    @Column(name = "news_on", insertable = false, updatable = false)
    private LocalDate newsOn;

    @Column(name = "intermediary_id", insertable = false, updatable = false)
    private Long bodyId;

    @Column(insertable = false, updatable = false)
    private boolean waiting;

    protected Dossier() {
        // for Hibernate
    }

    /** The dossier of a letter that somebody declared to be meant for somebody inside. */
    Dossier(long letterId, String declaredBy, Instant declaredAt) {
        this.letterId = letterId;
        this.declaredBy = declaredBy;
        this.declaredAt = declaredAt;
    }
}
