package org.nameh.letter;

import java.util.Optional;
import org.nameh.platform.Fact;

/** A letter was given its number. */
public record LetterRegistered(RegistrationNumber number) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }
}
