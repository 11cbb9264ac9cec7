package org.nameh.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A passage in the text of one language that something is said of, as the words stand there; nothing is withheld by it. */
@Embeddable
public record Anchor(
        @NotBlank @Column(name = "passage_language", updatable = false)
        String language,

        @NotBlank @Size(max = 2000) @Column(updatable = false)
        String passage)
        implements Serializable {

    /** Whether the passage stands in the text of its language, in whatever spelling. */
    public boolean occursIn(Draft content) {
        return content.paragraphs(language).stream().anyMatch(paragraph -> Passages.occurs(paragraph, passage));
    }
}
