package org.nameh.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** A person named in a letter, as the letter writes the name, and what the public may read of it. */
@Embeddable
public record Mention(
        @Column(nullable = false) String name,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        MentionDecision decision)
        implements Serializable {

    /** Whether the name as written must not reach the public. */
    public boolean hides() {
        return decision == MentionDecision.WITHHELD || decision == MentionDecision.INITIALS_ONLY;
    }
}
