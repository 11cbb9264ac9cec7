package org.nameh.consent;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A consent was taken back; every publication that rested on it is suspended by the database in the same transaction. */
public record ConsentRevoked(RegistrationNumber number, long id) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("consent " + id);
    }
}
