package org.nameh.people;

import java.util.Optional;
import org.nameh.platform.Fact;

/** News of somebody were taken back. */
public record NewsRetracted(long id) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("correspondent " + id);
    }
}
