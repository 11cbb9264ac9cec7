package org.nameh.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.nameh.platform.ChangedElsewhere;

/**
 * A person or body who writes letters or is written to; private, whatever becomes of the letters. An entry may turn out to be
 * somebody who stands in the directory already: it is merged into that one, keeps all its own and is read through it.
 */
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

    @Embedded
    private Particulars particulars;

    // derived from the particulars, for whoever compares
    @Embedded
    private ParentKeys parentKeys;

    // tells a form sent twice from two people
    @Column(updatable = false)
    private UUID token;

    // what the database derives from the merges
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into", insertable = false, updatable = false)
    private Correspondent mergedInto;

    @Column(name = "stands_for", insertable = false, updatable = false)
    private Long standsFor;

    @OneToMany(mappedBy = "mergedInto")
    @OrderBy("id")
    private List<Correspondent> mergedHere = new ArrayList<>();

    @Column(name = "entered_by", nullable = false, updatable = false)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private Instant enteredAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected Correspondent() {
        // for Hibernate
    }

    /** A correspondent entered into the directory by an account. */
    public Correspondent(NewCorrespondent facts, String enteredBy, Instant enteredAt) {
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
        describe(facts, enteredBy, enteredAt);
    }

    /** The same, entered by a form that bears a token. */
    Correspondent enteredWith(UUID formToken) {
        token = formToken;
        return this;
    }

    /** Writes down what is known now, in place of what was known. */
    void describe(NewCorrespondent facts, String by, Instant at) {
        kind = facts.kind();
        names.clear();
        facts.names().forEach(name -> names.add(NameForm.of(name)));
        particulars = facts.particulars();
        keyParents();
        changedBy = by;
        changedAt = at;
    }

    /** Writes down the keys by which the parents' names are compared. */
    void keyParents() {
        parentKeys = ParentKeys.of(particulars);
    }

    /** Lets only those edit who have seen the entry as it stands. @throws ChangedElsewhere for anybody else */
    void requireSeen(int seenVersion) {
        if (version != seenVersion) {
            throw new ChangedElsewhere(changedBy, changedAt);
        }
    }

    public Long getId() {
        return id;
    }

    /** The name under which the house knows the correspondent. */
    public String getName() {
        return person().names.get(0).name();
    }

    /** What is known, as a value. */
    public NewCorrespondent facts() {
        return new NewCorrespondent(kind, names.stream().map(NameForm::name).toList(), particulars);
    }

    /** The name as a script writes it, where the house knows it. */
    public Optional<String> nameIn(Script script) {
        return entries()
                .flatMap(entry -> entry.names.stream())
                .filter(form -> form.script() == script)
                .map(NameForm::name)
                .findFirst();
    }

    /** The name in each script. */
    public KnownAs knownAs() {
        return new KnownAs(
                nameIn(Script.LATIN).orElse(null), nameIn(Script.ARABIC).orElse(null));
    }

    /** The entry that stands for the person: this one, unless it is merged into another. */
    public Correspondent person() {
        return mergedInto == null ? this : (Correspondent) Hibernate.unproxy(mergedInto);
    }

    /** All entries of the person, the one that stands for them first. */
    public Stream<Correspondent> entries() {
        var person = person();
        return Stream.concat(
                Stream.of(person), person.mergedHere.stream().map(entry -> (Correspondent) Hibernate.unproxy(entry)));
    }

    /** Whether two entries are one person. */
    public boolean isSameAs(Correspondent other) {
        return person().getId().equals(other.person().getId());
    }

    /** Whether it is merged into another entry. */
    public boolean isMerged() {
        return mergedInto != null;
    }

    /** Whether other entries are merged into this one. */
    public boolean standsForOthers() {
        return !mergedHere.isEmpty();
    }

    /** What stands in this entry itself. */
    public NewCorrespondent ownFacts() {
        return new NewCorrespondent(kind, names.stream().map(NameForm::name).toList(), particulars);
    }

    /** What all entries of the person say together. */
    public NewCorrespondent allFacts() {
        return entries()
                .map(Correspondent::ownFacts)
                .reduce(NewCorrespondent::completedBy)
                .orElseThrow();
    }

    /** Lets nothing be written down of an entry that is read through another. @throws PersonRefused if it is merged */
    void requireStanding() {
        if (isMerged()) {
            throw new PersonRefused("people.refused.isMerged");
        }
    }

    int getVersion() {
        return version;
    }

    String getEnteredBy() {
        return enteredBy;
    }

    Instant getEnteredAt() {
        return enteredAt;
    }

    String getChangedBy() {
        return changedBy;
    }

    Instant getChangedAt() {
        return changedAt;
    }
}
