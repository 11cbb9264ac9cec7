package org.nameh.translation;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A task of a translator was ended. */
public record TaskEnded(RegistrationNumber number, String language, String translator) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("%s, %s".formatted(translator, language));
    }
}
