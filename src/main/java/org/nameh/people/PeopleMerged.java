package org.nameh.people;

import java.util.Optional;
import org.nameh.platform.Fact;

/** An entry was merged into another. */
public record PeopleMerged(long merged, long into) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("correspondent " + merged + " into " + into);
    }
}
