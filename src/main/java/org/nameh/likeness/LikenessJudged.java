package org.nameh.likeness;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** Somebody said what two letters that look alike are to each other. */
public record LikenessJudged(RegistrationNumber number, RegistrationNumber other, Ruling ruling) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("%s %s".formatted(other, ruling));
    }
}
