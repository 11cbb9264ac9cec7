package org.nameh.people;

import java.util.Optional;
import org.nameh.platform.Fact;

/** News of somebody were written down. */
public record NewsRecorded(long id) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("correspondent " + id);
    }
}
