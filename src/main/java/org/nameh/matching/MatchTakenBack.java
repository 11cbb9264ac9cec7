package org.nameh.matching;

import java.util.Optional;
import org.nameh.platform.Fact;

/** What was said of a match was taken back. */
public record MatchTakenBack(long person, long addressee) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("correspondents " + person + ", " + addressee);
    }
}
