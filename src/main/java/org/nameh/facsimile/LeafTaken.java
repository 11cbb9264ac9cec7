package org.nameh.facsimile;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A leaf was taken from its letter, to be put at another. */
public record LeafTaken(RegistrationNumber number, long leaf) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.ofNullable(number).map(RegistrationNumber::toString);
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("leaf " + leaf);
    }
}
