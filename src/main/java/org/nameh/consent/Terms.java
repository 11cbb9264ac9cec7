package org.nameh.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a consent allows: an act, a form of the writer's name, the languages the text may be read in (none named: all), from
 * and until a day (both included, in UTC; null: open), and how it was given.
 */
@Embeddable
public record Terms(
        @NotNull @Enumerated(EnumType.STRING) @Column(nullable = false)
        Act act,

        @NotNull @Enumerated(EnumType.STRING) @Column(name = "name_form", nullable = false)
        NameDisclosure nameForm,

        @Size(max = 200) String pseudonym,

        @NotNull @JdbcTypeCode(SqlTypes.ARRAY) @Column(nullable = false)
        List<String> languages,

        @NotNull @Column(name = "valid_from", nullable = false)
        LocalDate from,

        @Column(name = "valid_until") LocalDate until,

        @NotNull @Enumerated(EnumType.STRING) @Column(name = "given_how", nullable = false)
        GivenHow givenHow,

        @Size(max = 2000) String evidence)
        implements Serializable {

    /** @throws ConsentRefused if a pseudonym is missing or out of place, or the end lies before the beginning */
    public Terms {
        if (act != null && (nameForm == NameDisclosure.PSEUDONYM) != (pseudonym != null)) {
            throw new ConsentRefused("consent.refused.pseudonym");
        }
        if (until != null && until.isBefore(from)) {
            throw new ConsentRefused("consent.refused.dates");
        }
    }

    /** Whether they allow a text in a language (ISO 639 code) to be read. */
    public boolean cover(String language) {
        return languages.isEmpty() || languages.contains(language);
    }
}
