package org.nameh.letter;

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
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nameh.people.KnownAs;

/** One line of the register as the database derives it: the facts of a letter and how far it has come. */
@Entity
@Immutable
@Table(name = "register_line")
public class RegisterLine {

    @Id
    private Long id;

    @Embedded
    private RegistrationNumber number;

    private String kind;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> languages;

    private String incipit;

    @Column(name = "sender_id")
    private Long senderId;

    @Embedded
    @AttributeOverride(name = "latin", column = @Column(name = "sender_latin"))
    @AttributeOverride(name = "arabic", column = @Column(name = "sender_arabic"))
    private KnownAs sender;

    @Column(name = "addressee_id")
    private Long addresseeId;

    @Embedded
    @AttributeOverride(name = "latin", column = @Column(name = "addressee_latin"))
    @AttributeOverride(name = "arabic", column = @Column(name = "addressee_arabic"))
    private KnownAs addressee;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    @Column(name = "void_reason")
    private String voidReason;

    private String reviewer;

    private Instant since;

    protected RegisterLine() {
        // for Hibernate
    }
}
