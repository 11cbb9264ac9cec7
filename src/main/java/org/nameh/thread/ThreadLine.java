package org.nameh.thread;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.nameh.letter.LetterDate;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.ReviewStatus;
import org.nameh.people.KnownAs;

/** A letter as its thread shows it, as the database derives it. */
@Entity
@Immutable
@Table(name = "thread_line")
public class ThreadLine {

    @Id
    private Long id;

    @Embedded
    private RegistrationNumber number;

    private String kind;

    private String incipit;

    @Embedded
    @AttributeOverride(name = "latin", column = @Column(name = "sender_latin"))
    @AttributeOverride(name = "arabic", column = @Column(name = "sender_arabic"))
    private KnownAs sender;

    @Embedded
    @AttributeOverride(name = "latin", column = @Column(name = "addressee_latin"))
    @AttributeOverride(name = "arabic", column = @Column(name = "addressee_arabic"))
    private KnownAs addressee;

    @Embedded
    private LetterDate written;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    private String outcome;

    protected ThreadLine() {
        // for Hibernate
    }

    Long getId() {
        return id;
    }

    /** What a page gets of it. */
    ThreadRow row() {
        return new ThreadRow(number, kind, incipit, sender, addressee, written, receivedOn, status, outcome);
    }
}
