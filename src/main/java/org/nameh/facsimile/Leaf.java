package org.nameh.facsimile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nameh.letter.Letter;

/** One side of paper, as a page of a scan shows it: a leaf of a letter, or of none yet. */
@Entity
@Table(name = "leaf")
public class Leaf {

    private static final int WHOLE_TURN = 360;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leaf")
    @SequenceGenerator(name = "leaf", sequenceName = "leaf_seq")
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "scan_id", updatable = false)
    private Scan scan;

    @Column(nullable = false, updatable = false)
    private int page;

    @Column(nullable = false, updatable = false)
    private UUID tray;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id")
    private Letter letter;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private int turn;

    @Column(updatable = false)
    private Long likeness;

    @Column(updatable = false)
    private byte[] detail;

    @Column(updatable = false)
    private String label;

    @Column(name = "discarded_by")
    private String discardedBy;

    @Column(name = "discarded_at")
    private Instant discardedAt;

    @Column(name = "discard_reason")
    private String discardReason;

    protected Leaf() {
        // for Hibernate
    }

    /** A leaf as it came, in a tray. */
    Leaf(Scan scan, int page, UUID tray, DevelopedPage developed) {
        this.scan = scan;
        this.page = page;
        this.tray = tray;
        developed.likeness().ifPresent(seen -> {
            this.likeness = seen.outline();
            this.detail = seen.detail();
        });
        this.label = developed.labelled().map(Object::toString).orElse(null);
    }

    /** Puts it at a place among the leaves of a letter (null: of its tray). */
    void place(Letter at, int place) {
        this.letter = at;
        this.position = place;
    }

    /** Moves it to another place among the same leaves. */
    void move(int place) {
        this.position = place;
    }

    /** Turns it on, clockwise. */
    void turn(int degrees) {
        this.turn = Math.floorMod(turn + degrees, WHOLE_TURN);
    }

    /** Takes it out of sight for good. What it shows is kept. */
    void discard(String reason, String by, Instant at) {
        this.discardReason = reason;
        this.discardedBy = by;
        this.discardedAt = at;
    }

    public Long getId() {
        return id;
    }

    public Scan getScan() {
        return scan;
    }

    public int getPage() {
        return page;
    }

    public UUID getTray() {
        return tray;
    }

    public Optional<Letter> getLetter() {
        return Optional.ofNullable(letter);
    }

    public int getPosition() {
        return position;
    }

    public int getTurn() {
        return turn;
    }

    public Optional<String> getLabel() {
        return Optional.ofNullable(label);
    }

    public boolean isDiscarded() {
        return discardedAt != null;
    }

    public String getDiscardedBy() {
        return discardedBy;
    }

    public Instant getDiscardedAt() {
        return discardedAt;
    }

    public String getDiscardReason() {
        return discardReason;
    }
}
