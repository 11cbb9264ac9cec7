package org.nameh.consignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** One line in the list of consignments as the database derives it: its facts and how many letters were found in it. */
@Entity
@Immutable
@Table(name = "consignment_line")
public class ConsignmentLine {

    @Id
    private Long id;

    @Embedded
    private ConsignmentNumber number;

    private String courier;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "mode_of_receipt")
    private String mode;

    private Integer announced;

    private int found;

    private String remark;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closing_remark")
    private String closingRemark;

    protected ConsignmentLine() {
        // for Hibernate
    }
}
