package org.nameh.translation;

import java.util.Optional;
import org.nameh.platform.Fact;

/** A term came into the glossary. */
public record TermEntered(long id) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("term " + id);
    }
}
