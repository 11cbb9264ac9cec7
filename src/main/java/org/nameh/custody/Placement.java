package org.nameh.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.nameh.letter.Letter;

/** Where the original of a letter lay from a moment on. Never changed; the newest one counts. */
@Entity
@Immutable
@Table(name = "custody_place")
public class Placement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "custody_place")
    @SequenceGenerator(name = "custody_place", sequenceName = "custody_place_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id")
    private Letter letter;

    @Column(nullable = false)
    private UUID token;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PlaceKind place;

    private String shelfmark;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected Placement() {
        // for Hibernate
    }

    Placement(Letter letter, NewPlacement facts, String recordedBy, Instant recordedAt) {
        this.letter = letter;
        this.token = facts.token();
        this.place = facts.place();
        this.shelfmark = facts.shelfmark();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }
}
