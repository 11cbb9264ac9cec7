package org.nameh.thread;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.nameh.letter.RegistrationNumber;

/** A bond that stands, as the database derives it, with the numbers of both letters. */
@Entity
@Immutable
@Table(name = "bond_line")
public class BondLine {

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private BondKind kind;

    @Column(name = "letter_id")
    private Long letterId;

    @Embedded
    private RegistrationNumber number;

    @Embedded
    @AttributeOverride(name = "year", column = @Column(name = "other_year"))
    @AttributeOverride(name = "serial", column = @Column(name = "other_serial"))
    private RegistrationNumber other;

    private String note;

    @Column(name = "bound_by")
    private String boundBy;

    @Column(name = "bound_at")
    private Instant boundAt;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected BondLine() {
        // for Hibernate
    }
}
