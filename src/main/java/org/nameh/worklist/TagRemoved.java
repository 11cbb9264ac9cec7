package org.nameh.worklist;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A tag was taken off a letter. */
public record TagRemoved(RegistrationNumber number) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }
}
