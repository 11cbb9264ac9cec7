package org.nameh.correction;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A correction was answered; it was about a letter, if one is known. */
public record CorrectionAnswered(RegistrationNumber number, long id, CorrectionOutcome outcome) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.ofNullable(number).map(RegistrationNumber::toString);
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("correction %d, %s".formatted(id, outcome));
    }
}
