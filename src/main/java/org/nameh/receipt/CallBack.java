package org.nameh.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.nameh.platform.Seal;

/** That the writer of a letter wants to be called back, and, sealed, how that is safe. Done once. */
@Entity
@Table(name = "call_back")
public class CallBack {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "call_back")
    @SequenceGenerator(name = "call_back", sequenceName = "call_back_seq")
    private Long id;

    @Column(name = "letter_id", nullable = false, updatable = false)
    private Long letterId;

    @Column(nullable = false, updatable = false)
    private UUID token;

    @Column(nullable = false, updatable = false)
    private byte[] way;

    @Column(nullable = false, updatable = false)
    private String language;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "done_at")
    private Instant doneAt;

    protected CallBack() {
        // for Hibernate
    }

    CallBack(long letterId, NewCallBack asked, Seal seal, Instant askedAt) {
        this.letterId = letterId;
        this.token = asked.token();
        this.way = seal.seal(asked.way(), place());
        this.language = asked.language().code();
        this.askedAt = askedAt;
    }

    /** How the call back is safe, opened for somebody to read. */
    String open(Seal seal) {
        return seal.open(way, place());
    }

    private String place() {
        return "call_back.way/" + letterId + "/" + token;
    }

    /** Somebody called back. Says whether that was still to be done. */
    boolean complete(String by, Instant at) {
        if (doneAt != null) {
            return false;
        }
        doneBy = by;
        doneAt = at;
        return true;
    }
}
