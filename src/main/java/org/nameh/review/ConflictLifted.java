package org.nameh.review;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** An administrator lifted a conflict of interest that somebody else had declared. */
public record ConflictLifted(RegistrationNumber number, String declaredBy) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("declared by " + declaredBy);
    }
}
