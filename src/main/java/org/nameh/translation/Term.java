package org.nameh.translation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.SortNatural;
import org.nameh.platform.ChangedElsewhere;

/** A name or term, and how the house renders it in other languages. Retired once, it stays as it was. */
@Entity
@Table(name = "term")
public class Term {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "term")
    @SequenceGenerator(name = "term", sequenceName = "term_seq")
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, updatable = false)
    private String language;

    @Column(nullable = false)
    private String term;

    private String note;

    @ElementCollection
    @CollectionTable(name = "term_rendering", joinColumns = @JoinColumn(name = "term_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "rendering", nullable = false)
    @SortNatural
    private Map<String, String> renderings = new TreeMap<>();

    @Column(name = "entered_by", nullable = false, updatable = false)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private Instant enteredAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "retired_by")
    private String retiredBy;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected Term() {
        // for Hibernate
    }

    Term(NewTerm entered, String by, Instant at) {
        this.language = entered.language();
        this.enteredBy = by;
        this.enteredAt = at;
        write(entered, by, at);
    }

    /** Writes down how it is spelt and rendered. @throws TermRefused once it is retired */
    void write(NewTerm wanted, String by, Instant at) {
        requireInUse();
        term = wanted.term();
        note = wanted.note();
        renderings.keySet().retainAll(wanted.renderings().keySet());
        renderings.putAll(wanted.renderings());
        changedBy = by;
        changedAt = at;
    }

    /** Takes it out of use. @throws TermRefused if it was before */
    void retire(String by, Instant at) {
        requireInUse();
        retiredBy = by;
        retiredAt = at;
    }

    private void requireInUse() {
        if (retiredAt != null) {
            throw new TermRefused("term.refused.retired", term);
        }
    }

    /** Lets only those edit who have seen it as it stands. @throws ChangedElsewhere for anybody else */
    void requireSeen(int seenVersion) {
        if (version != seenVersion) {
            throw new ChangedElsewhere(changedBy, changedAt);
        }
    }

    TermRow row() {
        return new TermRow(id, version, language, term, note, new TreeMap<>(renderings), changedBy, changedAt);
    }

    Long getId() {
        return id;
    }
}
