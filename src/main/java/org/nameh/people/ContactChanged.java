package org.nameh.people;

import java.util.Optional;
import org.nameh.platform.Fact;

/** How a correspondent can be reached was written down anew. */
public record ContactChanged(long id) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("correspondent " + id);
    }
}
