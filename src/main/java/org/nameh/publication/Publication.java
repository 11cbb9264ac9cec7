package org.nameh.publication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.SortNatural;
import org.nameh.consent.Act;
import org.nameh.consent.Grant;
import org.nameh.letter.Letter;
import org.nameh.review.Decision;
import org.nameh.review.LetterVersion;
import org.nameh.review.Outcome;

/** One edition of a letter before the public: it names the approval of exactly its version and the consent to exactly this act. */
@Entity
@Table(name = "publication")
public class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication")
    @SequenceGenerator(name = "publication", sequenceName = "publication_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id", updatable = false)
    private Letter letter;

    @Column(name = "public_id", nullable = false, updatable = false)
    private String publicId;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id", updatable = false)
    private LetterVersion version;

    @Column(name = "content_hash", nullable = false, updatable = false)
    private byte[] contentHash;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "approval_id", updatable = false)
    private Decision approval;

    @Enumerated(EnumType.STRING)
    @Column(name = "approval_outcome", nullable = false, updatable = false)
    private Outcome approvalOutcome = Outcome.APPROVE;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "consent_id", updatable = false)
    private Grant consent;

    @Enumerated(EnumType.STRING)
    @Column(name = "consent_act", nullable = false, updatable = false)
    private Act consentAct = Act.PUBLISH_TEXT;

    @Column(name = "publish_at", nullable = false, updatable = false)
    private Instant publishAt;

    @Column(name = "published_by", nullable = false, updatable = false)
    private String publishedBy;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @Column(nullable = false, updatable = false)
    private int place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "corrects", updatable = false)
    private Publication corrects;

    @ElementCollection
    @CollectionTable(name = "change_note", joinColumns = @JoinColumn(name = "publication_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "note", nullable = false)
    @SortNatural
    private Map<String, String> changeNotes = new TreeMap<>();

    @Enumerated(EnumType.STRING)
    private Ending ending;

    @Enumerated(EnumType.STRING)
    @Column(name = "ending_ground")
    private WithdrawalGround endingGround;

    @Column(name = "ending_reason")
    private String endingReason;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Publication() {
        // for Hibernate
    }

    Publication(
            Decision approval,
            LetterVersion version,
            Grant consent,
            Room room,
            Instant publishAt,
            String by,
            Instant at) {
        this.approval = approval;
        this.version = version;
        this.contentHash = version.getContentHash();
        this.letter = version.getLetter();
        this.publicId = letter.getPublicId();
        this.consent = consent;
        this.place = room.getPlace();
        this.corrects = room.getCorrected();
        this.publishAt = publishAt;
        this.publishedBy = by;
        this.publishedAt = at;
    }

    /** Tells the public what it changed, in languages of the pages. */
    void tell(Map<String, String> notes) {
        changeNotes.putAll(notes);
    }

    /** Ends it because it was withdrawn. */
    void withdraw(WithdrawalGround ground, String reason, String by, Instant at) {
        endingGround = ground;
        endingReason = reason;
        end(Ending.WITHDRAWN, by, at);
    }

    /** Ends it because a newer edition takes its place. */
    void supersede(String by, Instant at) {
        end(Ending.SUPERSEDED, by, at);
    }

    private void end(Ending how, String by, Instant at) {
        ending = how;
        endedBy = by;
        endedAt = at;
    }

    Long getId() {
        return id;
    }

    String getPublicId() {
        return publicId;
    }

    /** Where it stands on the shelf. */
    String mark() {
        return Shelf.mark(publicId, place);
    }

    int getPlace() {
        return place;
    }

    /** Whether it is, or was, read from an instant on. */
    boolean isOutAt(Instant when) {
        return !publishAt.isAfter(when);
    }

    LetterVersion getVersion() {
        return version;
    }

    Grant getConsent() {
        return consent;
    }

    Instant getPublishAt() {
        return publishAt;
    }

    String getPublishedBy() {
        return publishedBy;
    }

    /** How a publication ends. */
    enum Ending {
        WITHDRAWN,
        SUPERSEDED
    }
}
