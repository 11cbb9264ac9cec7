package org.nameh.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.nameh.letter.RegistrationNumber;

/** One embargo with all that was added to it, as a view of the desk shows it. */
@Entity
@Immutable
@Table(name = "embargo_line")
public class EmbargoLine {

    @Id
    private Long id;

    @Embedded
    private RegistrationNumber number;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String awaited;

    private Integer months;

    private String reason;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "lifted_for")
    private String liftedFor;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    private boolean stands;

    protected EmbargoLine() {
        // for Hibernate
    }
}
