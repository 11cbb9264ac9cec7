package org.nameh.review;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.SortNatural;
import org.hibernate.generator.EventType;
import org.nameh.letter.Letter;
import org.nameh.platform.ChangedElsewhere;

/**
 * What is written down of a letter and reviewed. A draft can be edited; once handed in it is frozen, identified by its SHA-256,
 * and every later change is a new version.
 */
@Entity
@Table(name = "letter_version")
public class LetterVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_version")
    @SequenceGenerator(name = "letter_version", sequenceName = "letter_version_seq")
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id", updatable = false)
    private Letter letter;

    @Column(nullable = false, updatable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private VersionState state = VersionState.DRAFT;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String transcription;

    @ElementCollection
    @CollectionTable(name = "version_heading", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "language")
    @SortNatural
    private Map<String, Heading> headings = new TreeMap<>();

    @ElementCollection
    @CollectionTable(name = "version_translation", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "body", nullable = false)
    @SortNatural
    private Map<String, String> translations = new TreeMap<>();

    @ElementCollection
    @CollectionTable(name = "version_redaction", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<Redaction> redactions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "version_mention", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<Mention> mentions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "version_theme", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "theme", nullable = false)
    @SortNatural
    private SortedSet<String> themes = new TreeSet<>();

    @Embedded
    private FrozenEntry entry;

    @Column(name = "opened_by", nullable = false, updatable = false)
    private String openedBy;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "edited_by", nullable = false)
    private String editedBy;

    @Column(name = "edited_at", nullable = false)
    private Instant editedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private String reviewer;

    @Column(name = "review_since")
    private Instant reviewSince;

    @Generated(event = EventType.UPDATE)
    @Column(name = "content_hash", insertable = false, updatable = false)
    private byte[] contentHash;

    protected LetterVersion() {
        // for Hibernate
    }

    LetterVersion(Letter letter, int ordinal, Draft content, String by, Instant at) {
        this.letter = letter;
        this.ordinal = ordinal;
        this.openedBy = by;
        this.openedAt = at;
        write(content, by, at);
    }

    /** The draft that follows another version, and counts on from it: whoever saw that one has not seen this. */
    LetterVersion(LetterVersion last, String by, Instant at) {
        this(last.letter, last.ordinal + 1, last.getContent(), by, at);
        version = last.version + 1;
    }

    /** Writes the content of a draft. @throws VersionRefused if it was handed in already */
    void write(Draft content, String by, Instant at) {
        letter.requireNotVoid();
        requireState(VersionState.DRAFT, "review.refused.frozen");
        language = content.language();
        transcription = content.transcription();
        Kept.become(headings, content.headings());
        Kept.become(translations, content.translations());
        Kept.become(redactions, content.redactions());
        Kept.become(mentions, content.mentions());
        Kept.become(themes, content.themes());
        editedBy = by;
        editedAt = at;
    }

    /** Hands the draft in; from here on it is frozen, with what the register says of the letter at this moment. */
    void submit(FrozenEntry asRegistered, String by, Instant at) {
        letter.requireNotVoid();
        requireState(VersionState.DRAFT, "review.refused.frozen");
        entry = asRegistered;
        submittedBy = by;
        submittedAt = at;
        state = VersionState.SUBMITTED;
    }

    /** Takes the version up for review in an editor's name. */
    void takeUp(String by, Instant at) {
        requireUnderReview();
        state = VersionState.IN_REVIEW;
        reviewer = by;
        reviewSince = at;
    }

    /** Gives the version back: it waits for whoever takes it up next. */
    void giveBack() {
        requireState(VersionState.IN_REVIEW, "review.refused.notUnderReview");
        awaitReviewer();
    }

    /** Waits for another reader where somebody has done their part. */
    void leave(String reader) {
        if (reader.equals(reviewer)) {
            awaitReviewer();
        }
    }

    private void awaitReviewer() {
        state = VersionState.SUBMITTED;
        reviewer = null;
        reviewSince = null;
    }

    /** Follows a decision. */
    void follow(Outcome outcome) {
        requireUnderReview();
        state = outcome.leadsTo();
    }

    /** Goes back under review because a decision was taken back; anybody may take it up. */
    void reopen() {
        letter.requireNotVoid();
        if (!state.isUnderReview()) {
            awaitReviewer();
        }
    }

    void supersede() {
        requireState(VersionState.APPROVED, "review.refused.notApproved");
        state = VersionState.SUPERSEDED;
    }

    void requireUnderReview() {
        letter.requireNotVoid();
        if (!state.isUnderReview()) {
            throw new VersionRefused("review.refused.notUnderReview");
        }
    }

    private void requireState(VersionState wanted, String otherwise) {
        if (state != wanted) {
            throw new VersionRefused(otherwise);
        }
    }

    /** Lets only those edit who have seen the version as it stands. @throws ChangedElsewhere for anybody else */
    void requireSeen(int seenVersion) {
        if (version != seenVersion) {
            throw new ChangedElsewhere(editedBy, editedAt);
        }
    }

    /** The content, as a value. */
    public Draft getContent() {
        return new Draft(language, transcription, headings, translations, redactions, mentions, themes);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Letter getLetter() {
        return letter;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public VersionState getState() {
        return state;
    }

    /** What the register said when the version was handed in; for a draft, what it says now. */
    public FrozenEntry getEntry() {
        return entry == null ? FrozenEntry.of(letter) : entry;
    }

    /** Whether one account alone opened it, wrote on it last, and handed it in. */
    boolean isOwnWorkOf(String account) {
        return account.equals(openedBy) && account.equals(editedBy) && account.equals(submittedBy);
    }

    public String getEditedBy() {
        return editedBy;
    }

    public Instant getEditedAt() {
        return editedAt;
    }

    public String getSubmittedBy() {
        return submittedBy;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public String getReviewer() {
        return reviewer;
    }

    public Instant getReviewSince() {
        return reviewSince;
    }

    /** The SHA-256 of the frozen content; null for a draft. */
    public byte[] getContentHash() {
        return contentHash == null ? null : contentHash.clone();
    }
}
