package org.nameh.correction;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A correction was found to be about a letter. */
public record CorrectionLinked(RegistrationNumber number, long id) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("correction " + id);
    }
}
