package org.nameh.matching;

import java.util.Optional;
import org.nameh.platform.Fact;

/** A second person found that somebody who came is whoever letters wait for: these are to be handed over. */
public record MatchSeconded(long person, long addressee) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("correspondents " + person + ", " + addressee);
    }
}
