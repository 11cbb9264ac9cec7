package org.nameh.receipt;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A writer was called back. */
public record CallBackDone(RegistrationNumber number, long id) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("call back " + id);
    }
}
