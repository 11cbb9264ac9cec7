package org.nameh.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** That the number of a letter was burnt: why, in at most 2000 characters, by whom and when. */
@Embeddable
public record Voiding(
        @Column(name = "void_reason") String reason,
        @Column(name = "voided_by") String by,
        @Column(name = "voided_at") Instant at)
        implements Serializable {

    /** How many characters a reason may have. */
    public static final int LONGEST = 2000;
}
