package org.nameh.correction;

import java.util.Optional;
import org.nameh.platform.Fact;

/** Somebody asked to have something corrected or taken away. Nobody of the house did. */
public record CorrectionAsked() implements Fact {

    @Override
    public Optional<String> account() {
        return Optional.of(NOBODY);
    }
}
