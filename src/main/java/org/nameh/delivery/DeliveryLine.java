package org.nameh.delivery;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.KnownAs;

/** One line in the list of letters meant for somebody inside, as the database derives it. */
@Entity
@Immutable
@Table(name = "delivery_line")
public class DeliveryLine {

    @Id
    @Column(name = "letter_id")
    private Long id;

    @Embedded
    private RegistrationNumber number;

    @Embedded
    @AttributeOverride(name = "latin", column = @Column(name = "addressee_latin"))
    @AttributeOverride(name = "arabic", column = @Column(name = "addressee_arabic"))
    private KnownAs addressee;

    @Enumerated(EnumType.STRING)
    private DeliveryState outcome;

    private boolean waiting;

    @Column(name = "news_on")
    private LocalDate newsOn;

    private String body;

    @Column(name = "reminder_due")
    private LocalDate reminderDue;

    @Embedded
    @AttributeOverride(name = "latin", column = @Column(name = "recognised_latin"))
    @AttributeOverride(name = "arabic", column = @Column(name = "recognised_arabic"))
    private KnownAs recognised;

    @Column(name = "first_by")
    private String firstBy;

    @Column(name = "second_by")
    private String secondBy;

    @Column(name = "second_at")
    private Instant secondAt;

    protected DeliveryLine() {
        // for Hibernate
    }
}
