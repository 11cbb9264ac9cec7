package org.nameh.people;

import java.util.Optional;
import org.nameh.platform.Fact;

/** A tie between two correspondents was taken back. */
public record TieRemoved(long from, long to) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("correspondents " + from + ", " + to);
    }
}
