package org.nameh.worklist;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** Work on a letter that was put off goes on. */
public record HoldLifted(RegistrationNumber number) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }
}
