package org.nameh.authenticity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What was found of the authenticity of a letter: how sure, in what way (null where nothing was done yet), and a note. */
@Embeddable
public record Finding(
        @NotNull @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        AuthenticityLevel level,

        @Enumerated(EnumType.STRING) @Column(updatable = false)
        AuthenticityMethod method,

        @Size(max = 2000) @Column(updatable = false) String note)
        implements Serializable {

    /** Whether it says in what way it was found. */
    public boolean saysHow() {
        return level == AuthenticityLevel.UNVERIFIED || method != null;
    }

    /** Whether it tells what only a note can tell. */
    public boolean isTold() {
        return method != AuthenticityMethod.OTHER || note != null;
    }
}
