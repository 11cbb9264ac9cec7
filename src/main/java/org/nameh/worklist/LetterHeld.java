package org.nameh.worklist;

import java.time.LocalDate;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** Work on a letter was put off until a day. */
public record LetterHeld(RegistrationNumber number, LocalDate until, String by) implements Fact {

    @Override
    public Optional<String> account() {
        return Optional.of(by);
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("until " + until);
    }
}
