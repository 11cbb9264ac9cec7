package org.nameh.people;

import java.util.Optional;
import org.nameh.platform.Fact;

/** Two correspondents were tied. */
public record TieRecorded(long from, long to) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("correspondents " + from + ", " + to);
    }
}
