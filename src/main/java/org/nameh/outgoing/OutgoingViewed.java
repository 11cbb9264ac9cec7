package org.nameh.outgoing;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** Somebody read a letter to a writer that was sent or printed. */
public record OutgoingViewed(RegistrationNumber number, long outgoing) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("outgoing letter " + outgoing);
    }
}
