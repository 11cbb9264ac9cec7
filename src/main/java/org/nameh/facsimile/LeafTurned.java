package org.nameh.facsimile;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A leaf was turned. */
public record LeafTurned(RegistrationNumber number, long leaf, int turn) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.ofNullable(number).map(RegistrationNumber::toString);
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("leaf " + leaf + ", " + turn + " degrees");
    }
}
