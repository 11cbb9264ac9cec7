package org.nameh.masking;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** An editor looked at a leaf as the public will get it. */
public record LeafSighted(RegistrationNumber number, long leaf, String note) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("leaf " + leaf + ", " + note);
    }
}
