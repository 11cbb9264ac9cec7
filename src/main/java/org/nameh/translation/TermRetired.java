package org.nameh.translation;

import java.util.Optional;
import org.nameh.platform.Fact;

/** A term of the glossary was taken out of use. */
public record TermRetired(long id) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("term " + id);
    }
}
