package org.nameh.masking;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** What the public gets of a leaf was written down in a draft. */
public record LeafMasked(RegistrationNumber number, long leaf, String note) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("leaf " + leaf + ", " + note);
    }
}
