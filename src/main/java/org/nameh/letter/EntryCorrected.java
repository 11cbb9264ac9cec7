package org.nameh.letter;

import java.util.Optional;
import org.nameh.platform.Fact;

/** The entry of a letter in the register was corrected. */
public record EntryCorrected(RegistrationNumber number) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }
}
