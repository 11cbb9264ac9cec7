package org.nameh.consignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.NaturalId;

/** Letters that arrived together, in one bag or by one courier; open until all of them are registered and counted. */
@Entity
@Table(name = "consignment")
public class Consignment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consignment")
    @SequenceGenerator(name = "consignment", sequenceName = "consignment_seq")
    private Long id;

    @Version
    private int version;

    @NaturalId
    @Embedded
    private ConsignmentNumber number;

    @Column(nullable = false, updatable = false)
    private UUID token;

    @Column(updatable = false)
    private String courier;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(name = "mode_of_receipt", nullable = false, updatable = false)
    private String mode;

    @Column(updatable = false)
    private Integer announced;

    @Column(updatable = false)
    private String remark;

    @Column(name = "opened_by", nullable = false, updatable = false)
    private String openedBy;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closing_remark")
    private String closingRemark;

    protected Consignment() {
        // for Hibernate
    }

    /** A consignment that has just been given its number. */
    public Consignment(ConsignmentNumber number, NewConsignment arrived, String openedBy, Instant openedAt) {
        this.number = number;
        this.token = arrived.token();
        this.courier = arrived.courier();
        this.receivedOn = arrived.receivedOn();
        this.mode = arrived.mode();
        this.announced = arrived.announced();
        this.remark = arrived.remark();
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    /** Lets it take a letter or be closed only while it is open. @throws ConsignmentRefused once it is closed */
    public void requireOpen() {
        if (closedAt != null) {
            throw new ConsignmentRefused("consignment.refused.closed", number.toString());
        }
    }

    /**
     * Ends it when so many letters were found.
     *
     * @throws ConsignmentRefused if it is closed already, or if not as many were found as announced and no remark says why
     */
    public void close(int found, String why, String by, Instant at) {
        requireOpen();
        if (announced != null && announced != found && why == null) {
            throw new ConsignmentRefused("consignment.refused.difference", announced, found);
        }
        closingRemark = why;
        closedBy = by;
        closedAt = at;
    }

    public ConsignmentNumber getNumber() {
        return number;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    /** How it came, as a code of the modes of receipt. */
    public String getMode() {
        return mode;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Consignment one && number.equals(one.getNumber()); // getter: other may be a proxy
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
