package org.nameh.letter;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.NaturalId;
import org.nameh.consignment.Consignment;
import org.nameh.people.Correspondent;
import org.nameh.platform.ChangedElsewhere;

/** One letter as the register holds it, from arrival on. */
@Entity
@Table(name = "letter")
public class Letter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter")
    @SequenceGenerator(name = "letter", sequenceName = "letter_seq")
    private Long id;

    @Version
    private int version;

    @NaturalId
    @Embedded
    private RegistrationNumber number;

    @Column(name = "public_id", nullable = false, updatable = false)
    private String publicId;

    @Column(nullable = false, updatable = false)
    private UUID token;

    @Embedded
    private Description description;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sender_id")
    private Correspondent sender;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "addressee_id")
    private Correspondent addressee;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consignment_id", updatable = false)
    private Consignment consignment;

    /** Derived by the database; lists ask for it. */
    @Column(insertable = false, updatable = false)
    private boolean incomplete;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EntryState state = EntryState.REGISTERED;

    @Column(name = "registered_by", nullable = false, updatable = false)
    private String registeredBy;

    @Column(name = "registered_at", nullable = false, updatable = false)
    private Instant registeredAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Embedded
    private Voiding voiding;

    protected Letter() {
        // for Hibernate
    }

    /** A letter that has just been given its number; the token tells a repeated registration from a new one. */
    public Letter(RegistrationNumber number, UUID token, String registeredBy, Instant registeredAt) {
        this.number = number;
        this.publicId = PublicId.draw();
        this.token = token;
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    /** Counts the letter among those that arrived together, for ever. @throws org.nameh.consignment.ConsignmentRefused once it is closed */
    public void arriveIn(Consignment together) {
        together.requireOpen();
        this.consignment = together;
    }

    /**
     * Writes down what is known of the letter and of those on both sides of it (null where nobody knows).
     *
     * @throws VoidRefused if its number was burnt
     */
    public void describe(Description facts, Correspondent from, Correspondent to, String by, Instant at) {
        requireNotVoid();
        this.description = facts;
        this.sender = from;
        this.addressee = to;
        this.changedBy = by;
        this.changedAt = at;
    }

    /** Lets only those edit who have seen the entry as it stands. @throws ChangedElsewhere for anybody else */
    public void requireSeen(int seenVersion) {
        if (version != seenVersion) {
            throw new ChangedElsewhere(changedBy, changedAt);
        }
    }

    /** Burns the number: the entry stays readable, and nothing more is written of the letter. */
    void voidFor(String reason, String by, Instant at) {
        requireNotVoid();
        state = EntryState.VOID;
        voiding = new Voiding(reason, by, at);
    }

    /** Lets nothing be written of a letter whose number was burnt. @throws VoidRefused for such a letter */
    public void requireNotVoid() {
        if (state == EntryState.VOID) {
            throw new VoidRefused("letter.refused.void", number);
        }
    }

    boolean isVoidedAs(String reason, String by) {
        return state == EntryState.VOID
                && voiding.reason().equals(reason)
                && voiding.by().equals(by);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public RegistrationNumber getNumber() {
        return number;
    }

    public String getPublicId() {
        return publicId;
    }

    public Description getDescription() {
        return description;
    }

    public EntryState getState() {
        return state;
    }

    public Optional<Correspondent> getSender() {
        return Optional.ofNullable(sender);
    }

    public Optional<Correspondent> getAddressee() {
        return Optional.ofNullable(addressee);
    }

    public Optional<Consignment> getConsignment() {
        return Optional.ofNullable(consignment);
    }

    public String getRegisteredBy() {
        return registeredBy;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    /** That the number was burnt, if it was. */
    public Optional<Voiding> getVoiding() {
        return Optional.ofNullable(voiding);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Letter letter && number.equals(letter.getNumber()); // getter: other may be a proxy
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
