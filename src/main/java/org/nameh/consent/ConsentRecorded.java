package org.nameh.consent;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A consent to an act was written down. */
public record ConsentRecorded(RegistrationNumber number, long id, Act act, NameDisclosure nameForm) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("consent %d, %s, %s".formatted(id, act, nameForm));
    }
}
