package org.nameh.letter;

import java.util.Optional;
import org.nameh.platform.Fact;

/** The number of a letter was burnt. */
public record LetterVoided(RegistrationNumber number) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }
}
