package org.nameh.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That the house settled something: what, how, who and when. Never changed; the newest of a name counts. */
@Entity
@Immutable
@Table(name = "setting")
public class Setting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private SettingName name;

    @Column(nullable = false, updatable = false)
    private String value;

    @Column(name = "set_by", nullable = false, updatable = false)
    private String setBy;

    @Column(name = "set_at", nullable = false, updatable = false)
    private Instant setAt;

    protected Setting() {
        // for Hibernate
    }

    Setting(SettingName name, String value, String setBy, Instant setAt) {
        this.name = name;
        this.value = value;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    SettingRow row() {
        return new SettingRow(value, setBy, setAt);
    }
}
