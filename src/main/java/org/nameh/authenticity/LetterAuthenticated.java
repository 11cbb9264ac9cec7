package org.nameh.authenticity;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** Somebody said how sure it is that a letter is by whom it says. */
public record LetterAuthenticated(RegistrationNumber number, AuthenticityLevel level) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of(String.valueOf(level));
    }
}
