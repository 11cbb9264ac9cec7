package org.nameh.review;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A translation of a letter was handed in or signed off; the action says which. */
public record TranslationMoved(RegistrationNumber number, int ordinal, String language, String action) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("version %d, %s".formatted(ordinal, language));
    }
}
