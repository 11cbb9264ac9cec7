package org.nameh.matching;

import java.util.Optional;
import org.nameh.platform.Fact;

/** Somebody found that a person who came is not whoever letters wait for. */
public record MatchDismissed(long person, long addressee) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("correspondents " + person + ", " + addressee);
    }
}
