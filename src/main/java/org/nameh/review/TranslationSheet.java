package org.nameh.review;

import java.util.List;
import java.util.Optional;

/** The translations in the newest version of a letter as a page shows them, and the terms that its text holds. */
public record TranslationSheet(int seenVersion, List<TranslationRow> rows, List<KnownTerm> terms) {

    /** A letter of which nothing is written down yet. */
    static TranslationSheet none() {
        return new TranslationSheet(-1, List.of(), List.of());
    }

    /** Where the translation into a language stands, if there is one. */
    public Optional<TranslationRow> in(String language) {
        return rows.stream().filter(row -> row.language().equals(language)).findFirst();
    }

    /** The languages of the translations that nobody has signed off as they stand. */
    public List<String> unsigned() {
        return rows.stream()
                .filter(row -> !row.signedOff())
                .map(TranslationRow::language)
                .toList();
    }
}
