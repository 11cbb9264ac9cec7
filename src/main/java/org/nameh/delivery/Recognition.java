package org.nameh.delivery;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.nameh.people.KnownAs;

/** That two people recognised the addressee of a letter that waits in somebody who came, as the database derives it. */
@Entity
@Immutable
@Table(name = "recognised_letter")
public class Recognition implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "letter_id")
    private Long letterId;

    @Id
    @Column(name = "proposal_id")
    private Long proposalId;

    @Column(name = "person_id")
    private Long personId;

    @Embedded
    @AttributeOverride(name = "latin", column = @Column(name = "latin"))
    @AttributeOverride(name = "arabic", column = @Column(name = "arabic"))
    private KnownAs person;

    @Column(name = "first_by")
    private String firstBy;

    @Column(name = "second_by")
    private String secondBy;

    @Column(name = "second_at")
    private Instant secondAt;

    protected Recognition() {
        // for Hibernate
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recognition that
                && Objects.equals(letterId, that.letterId)
                && Objects.equals(proposalId, that.proposalId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(letterId, proposalId);
    }
}
