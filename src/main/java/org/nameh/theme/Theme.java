package org.nameh.theme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.SortNatural;
import org.nameh.platform.ChangedElsewhere;

/** What letters can be about: a code that never changes, labelled in every language of the pages; in use or retired. */
@Entity
@Table(name = "theme")
public class Theme {

    @Id
    @Column(updatable = false)
    private String code;

    @Version
    private int version;

    @Column(nullable = false)
    private boolean active = true;

    @ElementCollection
    @CollectionTable(name = "theme_label", joinColumns = @JoinColumn(name = "code"))
    @MapKeyColumn(name = "language")
    @Column(name = "label", nullable = false)
    @SortNatural
    private Map<String, String> labels = new TreeMap<>();

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Theme() {
        // for Hibernate
    }

    Theme(NewTheme entered, String by, Instant at) {
        this.code = entered.code();
        label(entered.labels(), by, at);
    }

    /** Gives it other labels. */
    void label(Map<String, String> wanted, String by, Instant at) {
        labels.putAll(wanted);
        sign(by, at);
    }

    /** Takes it out of use, or back into it. */
    void use(boolean wanted, String by, Instant at) {
        active = wanted;
        sign(by, at);
    }

    private void sign(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    /** Lets only those edit who have seen it as it stands. @throws ChangedElsewhere for anybody else */
    void requireSeen(int seenVersion) {
        if (version != seenVersion) {
            throw new ChangedElsewhere(changedBy, changedAt);
        }
    }

    boolean isActive() {
        return active;
    }

    ThemeRow row() {
        return new ThemeRow(code, version, active, new TreeMap<>(labels));
    }
}
