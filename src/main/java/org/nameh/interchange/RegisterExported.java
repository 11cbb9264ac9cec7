package org.nameh.interchange;

import java.util.Optional;
import org.nameh.platform.Fact;

/** Somebody took the whole register out. */
public record RegisterExported(String format) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of(format);
    }
}
