package org.nameh.paper;

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
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.nameh.letter.Letter;
import org.nameh.platform.Language;

/** That a receipt was given to the writer of a letter; of its code the hash alone. The newest one of a letter is in force. */
@Entity
@Immutable
@Table(name = "receipt")
public class Receipt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "receipt")
    @SequenceGenerator(name = "receipt", sequenceName = "receipt_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id")
    private Letter letter;

    @Column(nullable = false)
    private UUID token;

    @Column(name = "code_hash", nullable = false)
    private byte[] codeHash;

    @Column(nullable = false)
    private String language;

    @Column(name = "issued_by", nullable = false)
    private String issuedBy;

    @Column(name = "issued_at", nullable = false)
    private Instant issuedAt;

    protected Receipt() {
        // for Hibernate
    }

    Receipt(Letter letter, UUID token, ReceiptCode code, Language language, String issuedBy, Instant issuedAt) {
        this(letter, token, code.hash(), language, issuedBy, issuedAt);
    }

    /** A receipt whose code the writer has had since before the letter was registered. */
    Receipt(Letter letter, UUID token, byte[] codeHash, Language language, String issuedBy, Instant issuedAt) {
        letter.requireNotVoid();
        this.letter = letter;
        this.token = token;
        this.codeHash = codeHash;
        this.language = language.code();
        this.issuedBy = issuedBy;
        this.issuedAt = issuedAt;
    }
}
