package org.nameh.translation;

import java.util.Optional;
import java.util.Set;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A translator was given a task: the letter is open to them. */
public record TranslatorAssigned(RegistrationNumber number, String language, String translator) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("%s, %s".formatted(translator, language));
    }

    @Override
    public Set<String> concerned() {
        return Set.of(translator);
    }
}
