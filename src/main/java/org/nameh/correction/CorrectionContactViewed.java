package org.nameh.correction;

import java.util.Optional;
import org.nameh.platform.Fact;

/** Somebody looked at how whoever asked for a correction can be reached. */
public record CorrectionContactViewed(long id) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("correction " + id);
    }
}
