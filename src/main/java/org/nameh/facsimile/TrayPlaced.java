package org.nameh.facsimile;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** The leaves of a form were put at the letter that the form registered. */
public record TrayPlaced(RegistrationNumber number, int leaves) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.ofNullable(number).map(RegistrationNumber::toString);
    }

    @Override
    public Optional<String> detail() {
        return Optional.of(leaves + " leaves");
    }
}
