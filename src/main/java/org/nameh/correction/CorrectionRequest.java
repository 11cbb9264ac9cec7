package org.nameh.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.nameh.platform.Folding;
import org.nameh.platform.Seal;
import org.nameh.platform.Sha256;
import org.nameh.platform.Text;

/** What somebody asked to have corrected or taken away, as they put it; how they can be reached is sealed. Never changed. */
@Entity
@Immutable
@Table(name = "correction_request")
public class CorrectionRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_request")
    @SequenceGenerator(name = "correction_request", sequenceName = "correction_request_seq")
    private Long id;

    @Column(nullable = false)
    private UUID token;

    @Column(nullable = false)
    private byte[] digest;

    @Column(name = "said_letter")
    private String saidLetter;

    @Column(nullable = false)
    private String message;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Asker relation;

    private byte[] reach;

    @Column(nullable = false)
    private String language;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    protected CorrectionRequest() {
        // for Hibernate
    }

    CorrectionRequest(NewCorrection asked, Seal seal, Instant receivedAt, LocalDate dueOn) {
        this.token = asked.token();
        this.digest = digest(asked);
        this.saidLetter = asked.saidLetter();
        this.message = asked.message();
        this.relation = asked.relation();
        this.language = asked.language().code();
        this.receivedAt = receivedAt;
        this.dueOn = dueOn;
        if (asked.reach() != null) {
            this.reach = seal.seal(asked.reach(), place());
        }
    }

    /** Under what the same words are found again, however they are spelled; how somebody can be reached is not in it. */
    static byte[] digest(NewCorrection asked) {
        var words = List.of(
                Text.orEmpty(asked.saidLetter()),
                asked.message(),
                asked.relation().name());
        return Sha256.of(Folding.fold(String.join("\n", words)));
    }

    /** Whether it says nothing else than another that is being handed in: with a new way to be reached it would. */
    boolean saysAllOf(NewCorrection asked, Seal seal) {
        return asked.reach() == null || Objects.equals(asked.reach(), open(seal).orElse(null));
    }

    /** How whoever asked can be reached, opened for somebody to read; nothing where no way was named. */
    Optional<String> open(Seal seal) {
        return Optional.ofNullable(reach).map(kept -> seal.open(kept, place()));
    }

    private String place() {
        return "correction_request.reach/" + token;
    }
}
