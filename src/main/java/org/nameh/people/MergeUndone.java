package org.nameh.people;

import java.util.Optional;
import org.nameh.platform.Fact;

/** A merge was taken back. */
public record MergeUndone(long merged, long into) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("correspondent " + merged + " from " + into);
    }
}
