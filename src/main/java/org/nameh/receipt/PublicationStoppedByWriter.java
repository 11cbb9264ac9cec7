package org.nameh.receipt;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A writer took back, by receipt, all that the public gets of a letter; every publication of it is suspended with that. */
public record PublicationStoppedByWriter(RegistrationNumber number) implements Fact {

    @Override
    public Optional<String> account() {
        return Optional.of(Writer.ACCOUNT);
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }
}
