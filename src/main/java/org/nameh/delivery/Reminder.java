package org.nameh.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A day on which somebody is to ask after a letter again, and why. Done once. */
@Entity
@Table(name = "delivery_reminder")
public class Reminder {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery_reminder")
    @SequenceGenerator(name = "delivery_reminder", sequenceName = "delivery_reminder_seq")
    private Long id;

    @Column(name = "letter_id", nullable = false, updatable = false)
    private Long letterId;

    @Column(nullable = false, updatable = false)
    private UUID token;

    @Column(nullable = false, updatable = false)
    private LocalDate due;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "set_by", nullable = false, updatable = false)
    private String setBy;

    @Column(name = "set_at", nullable = false, updatable = false)
    private Instant setAt;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "done_at")
    private Instant doneAt;

    protected Reminder() {
        // for Hibernate
    }

    Reminder(long letterId, NewReminder asked, String setBy, Instant setAt) {
        this.letterId = letterId;
        this.token = asked.token();
        this.due = asked.due();
        this.reason = asked.reason();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    /** Somebody asked. Says whether that was still to be done. */
    boolean complete(String by, Instant at) {
        if (doneAt != null) {
            return false;
        }
        doneBy = by;
        doneAt = at;
        return true;
    }
}
