package org.nameh.delivery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nameh.letter.LetterDate;

/**
 * Something that happened to a letter on its way, as somebody records it: the token of the form, what and when, who said so, through
 * which body and delegate, the number of the slip, a note, and the id of the event that it corrects (null: none). What nobody knows
 * is null.
 */
public record NewEvent(
        @NotNull UUID token,
        @NotNull EventKind kind,
        LetterDate happened,
        @Size(max = 500) String source,
        @Size(max = 200) String body,
        @Size(max = 200) String delegate,
        @Size(max = 100) String slip,
        @Size(max = NewEvent.LONGEST) String note,
        Long corrects) {

    /** How many characters a note may have. */
    public static final int LONGEST = 4000;

    /** What is wrong with it: the field, and the key of what to say. */
    public record Flaw(String field, String key) {}

    /** The first thing that is wrong with it on a day, if anything is. */
    public Optional<Flaw> flaw(LocalDate today) {
        if (happened == null) {
            return flaw("happened", "delivery.refused.happened");
        }
        if (happened.span().filter(span -> span.notBefore().isAfter(today)).isPresent()) {
            return flaw("happened", "delivery.refused.toCome");
        }
        return flawOfTelling().or(this::flawOfCorrection);
    }

    private Optional<Flaw> flawOfTelling() {
        if (kind == EventKind.HANDED_OVER && body == null) {
            return flaw("body", "delivery.refused.body");
        }
        return kind.needsSource() && source == null ? flaw("source", "delivery.refused.source") : Optional.empty();
    }

    private Optional<Flaw> flawOfCorrection() {
        if (corrects != null && note == null) {
            return flaw("note", "delivery.refused.note");
        }
        return corrects == null && kind == EventKind.NEVER_HAPPENED
                ? flaw("kind", "delivery.refused.neverHappened")
                : Optional.empty();
    }

    private static Optional<Flaw> flaw(String field, String key) {
        return Optional.of(new Flaw(field, key));
    }
}
