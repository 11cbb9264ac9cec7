package org.nameh.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The facts that the register holds about a letter: its kind (a code of the vocabulary, null while nobody has said), how and
 * when it came, when and where it was written, its languages (ISO 639 codes, the main one first), its first words, and a note
 * for the house alone.
 */
@Embeddable
public record Description(
        String kind,

        @NotNull @Enumerated(EnumType.STRING) @Column(name = "mode_of_receipt", nullable = false)
        ModeOfReceipt mode,

        @NotNull @Column(name = "received_on", nullable = false)
        LocalDate receivedOn,

        @Embedded LetterDate written,
        @Size(max = 200) String place,

        @NotEmpty @JdbcTypeCode(SqlTypes.ARRAY) @Column(nullable = false)
        List<String> languages,

        @Size(max = 500) String incipit,
        @Size(max = 4000) String note)
        implements Serializable {

    /** What stands for a language that nobody has named yet (ISO 639-2). */
    public static final String UNDETERMINED = "und";

    /** The language that most of the letter is written in. */
    public String mainLanguage() {
        return languages.get(0);
    }

    /** Whether somebody must still say of what kind the letter is, or in which language. */
    public boolean incomplete() {
        return kind == null || languages.contains(UNDETERMINED);
    }
}
