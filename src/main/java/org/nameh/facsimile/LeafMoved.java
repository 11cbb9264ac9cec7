package org.nameh.facsimile;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A leaf was moved among the leaves of its letter. */
public record LeafMoved(RegistrationNumber number, long leaf, int position) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.ofNullable(number).map(RegistrationNumber::toString);
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("leaf " + leaf + ", place " + position);
    }
}
