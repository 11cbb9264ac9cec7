package org.nameh.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** One line of the directory as the database derives it. */
@Entity
@Immutable
@Table(name = "person_line")
public class PersonLine {

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private CorrespondentKind kind;

    @Embedded
    private KnownAs knownAs;

    private String names;

    @Column(name = "father_name")
    private String fatherName;

    @Column(name = "year_of_birth")
    private Integer yearOfBirth;

    @Enumerated(EnumType.STRING)
    private Whereabouts status;

    private long sent;

    private long received;

    protected PersonLine() {
        // for Hibernate
    }
}
