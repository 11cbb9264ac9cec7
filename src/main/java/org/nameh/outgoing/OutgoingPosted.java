package org.nameh.outgoing;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A printed letter to a writer was handed over or posted. */
public record OutgoingPosted(RegistrationNumber number, long outgoing) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("outgoing letter " + outgoing);
    }
}
