package org.nameh.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the translation into one language stands: who translated, who handed it in and signed it off as it stands (else null). */
public record TranslationRow(
        String language,
        TranslationState state,
        List<String> translators,
        String submittedBy,
        Instant submittedAt,
        String approvedBy,
        Instant approvedAt,
        List<StaleParagraph> stale)
        implements Serializable {

    /** What the source of a paragraph was when the translation was signed off, if it has changed since. */
    public Optional<String> was(int place) {
        return stale.stream()
                .filter(paragraph -> paragraph.place() == place)
                .map(StaleParagraph::was)
                .findFirst();
    }

    /** Whether somebody may sign it off: it was handed in, and they had no hand in it. */
    public boolean isOpenTo(String account) {
        return state == TranslationState.SUBMITTED && !translators.contains(account);
    }

    /** Whether it may be handed in as it stands. */
    public boolean unsubmitted() {
        return state == TranslationState.DRAFT || state == TranslationState.STALE;
    }

    /** Whether it may be published as it stands. */
    public boolean signedOff() {
        return state == TranslationState.APPROVED;
    }
}
