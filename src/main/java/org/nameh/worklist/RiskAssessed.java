package org.nameh.worklist;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** Somebody said how much could be suffered from a letter that is read. */
public record RiskAssessed(RegistrationNumber number, RiskLevel level) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of(String.valueOf(level));
    }
}
