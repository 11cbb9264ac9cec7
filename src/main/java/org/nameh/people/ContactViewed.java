package org.nameh.people;

import java.util.Optional;
import org.nameh.platform.Fact;

/** Somebody looked at how a correspondent can be reached. */
public record ContactViewed(long id) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("correspondent " + id);
    }
}
