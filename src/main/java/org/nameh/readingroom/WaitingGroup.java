package org.nameh.readingroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** How many letters wait that came in a group of years, as the public is told. */
@Entity
@Immutable
@Table(name = "waiting")
public class WaitingGroup {

    @Column(name = "year_from")
    private Integer from;

    @Id
    @Column(name = "year_until")
    private int until;

    private int letters;

    protected WaitingGroup() {
        // for Hibernate
    }
}
