package org.nameh.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.nameh.paper.ReceiptCode;
import org.nameh.platform.Language;
import org.nameh.platform.Seal;

/** Something that somebody sends over the public form, or is about to; sealed, and found by the hash of its code alone. */
@Entity
@DynamicUpdate
@Table(name = "submission")
public class Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "submission")
    @SequenceGenerator(name = "submission", sequenceName = "submission_seq")
    private Long id;

    @Column(name = "code_hash", nullable = false, updatable = false)
    private byte[] codeHash;

    @Column(nullable = false)
    private String language;

    @Column(name = "begun_at", nullable = false, updatable = false)
    private Instant begunAt;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    private byte[] content;

    protected Submission() {
        // for Hibernate
    }

    Submission(ReceiptCode code, Language language, Instant at) {
        this.codeHash = code.hash();
        this.language = language.code();
        this.begunAt = at;
        this.savedAt = at;
    }

    /** Seals what was written for this one; its id must be given. */
    void save(Contents contents, Language in, Seal seal, Instant at) {
        content = seal.seal(contents.json(), place());
        language = in.code();
        savedAt = at;
    }

    /** Opens what was written; nothing, where it is destroyed. */
    Contents open(Seal seal) {
        return content == null ? Contents.none() : Contents.read(seal.open(content, place()));
    }

    private String place() {
        return "submission.content/" + id;
    }

    Long getId() {
        return id;
    }

    byte[] getCodeHash() {
        return codeHash;
    }

    Language getLanguage() {
        return Language.of(language);
    }

    Instant getSavedAt() {
        return savedAt;
    }
}
