package org.nameh.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person or body who writes letters or is written to; private, whatever becomes of the letters. */
@Entity
@Table(name = "correspondent")
public class Correspondent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correspondent")
    @SequenceGenerator(name = "correspondent", sequenceName = "correspondent_seq")
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CorrespondentKind kind;

    @ElementCollection
    @CollectionTable(name = "correspondent_name", joinColumns = @JoinColumn(name = "correspondent_id"))
    @OrderColumn(name = "position")
    private List<NameForm> names = new ArrayList<>();

    @Column(name = "father_name")
    private String fatherName;

    @Column(name = "mother_name")
    private String motherName;

    @Column(name = "year_of_birth")
    private Integer yearOfBirth;

    @Column(name = "entered_by", nullable = false, updatable = false)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private Instant enteredAt;

    protected Correspondent() {
        // for Hibernate
    }

    /** A correspondent entered into the directory by an account. */
    public Correspondent(NewCorrespondent facts, String enteredBy, Instant enteredAt) {
        this.kind = facts.kind();
        facts.names().forEach(name -> names.add(NameForm.of(name)));
        this.fatherName = facts.fatherName();
        this.motherName = facts.motherName();
        this.yearOfBirth = facts.yearOfBirth();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    public Long getId() {
        return id;
    }

    /** The name under which the house knows the correspondent. */
    public String getName() {
        return names.get(0).name();
    }

    /** The name as a script writes it, where the house knows it. */
    public Optional<String> nameIn(Script script) {
        return names.stream()
                .filter(form -> form.script() == script)
                .map(NameForm::name)
                .findFirst();
    }
}
