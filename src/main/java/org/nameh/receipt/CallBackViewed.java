package org.nameh.receipt;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** Somebody looked at how a writer can be called back safely. */
public record CallBackViewed(RegistrationNumber number, long id) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("call back " + id);
    }
}
