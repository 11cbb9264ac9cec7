package org.nameh.worklist;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A letter was tagged; the word is free, so it is not told. */
public record LetterTagged(RegistrationNumber number, String by) implements Fact {

    @Override
    public Optional<String> account() {
        return Optional.of(by);
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }
}
