package org.nameh.matching;

import java.util.Optional;
import org.nameh.platform.Fact;

/** Somebody found that a person who came is whoever letters wait for; another has still to say so. */
public record MatchConfirmed(long person, long addressee) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("correspondents " + person + ", " + addressee);
    }
}
