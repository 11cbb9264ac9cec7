package org.nameh.custody;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** It was written down where the original of a letter lies now. */
public record OriginalPlaced(RegistrationNumber number, PlaceKind place) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of(place.name());
    }
}
