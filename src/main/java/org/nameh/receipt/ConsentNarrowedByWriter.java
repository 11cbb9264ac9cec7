package org.nameh.receipt;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A writer narrowed, by receipt, what the public gets of a letter; an edition that told more is suspended with that. */
public record ConsentNarrowedByWriter(RegistrationNumber number) implements Fact {

    @Override
    public Optional<String> account() {
        return Optional.of(Writer.ACCOUNT);
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }
}
