package org.nameh.translation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.TreeMap;

/** What is written down of a term: in which language it is, how it is rendered in others, and a note (else null). */
public record NewTerm(
        @NotNull String language,
        @NotBlank @Size(max = 200) String term,
        @NotNull Map<String, @NotBlank @Size(max = 200) String> renderings,
        @Size(max = 2000) String note) {

    /** Copies what it is given; a rendering in the language of the term itself is left out. */
    public NewTerm {
        renderings = new TreeMap<>(renderings);
        renderings.remove(language);
    }
}
