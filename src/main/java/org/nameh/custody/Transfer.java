package org.nameh.custody;

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
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.nameh.letter.Letter;

/** That the original of a letter went from one holder to another. Never changed; what was wrong is corrected by a further one. */
@Entity
@Immutable
@Table(name = "custody_transfer")
public class Transfer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "custody_transfer")
    @SequenceGenerator(name = "custody_transfer", sequenceName = "custody_transfer_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id")
    private Letter letter;

    @Column(nullable = false)
    private UUID token;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "given_by", nullable = false))
    @AttributeOverride(name = "name", column = @Column(name = "giver"))
    private Holder giver;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "taken_by", nullable = false))
    @AttributeOverride(name = "name", column = @Column(name = "taker"))
    private Holder taker;

    @Column(name = "held_from", nullable = false)
    private LocalDate from;

    @Column(name = "held_until")
    private LocalDate until;

    @Column(name = "due_back")
    private LocalDate dueBack;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TransferReason reason;

    private String remark;

    private Long corrects;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected Transfer() {
        // for Hibernate
    }

    Transfer(Letter letter, NewTransfer facts, String recordedBy, Instant recordedAt) {
        this.letter = letter;
        this.token = facts.token();
        this.giver = facts.giver();
        this.taker = facts.taker();
        this.from = facts.from();
        this.until = facts.until();
        this.dueBack = facts.dueBack();
        this.reason = facts.reason();
        this.remark = facts.remark();
        this.corrects = facts.corrects();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public Long getId() {
        return id;
    }
}
