package org.nameh.interchange;

import java.util.Optional;
import org.nameh.platform.Fact;

/** Somebody stopped an import. */
public record ImportPaused(long id) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("import " + id);
    }
}
