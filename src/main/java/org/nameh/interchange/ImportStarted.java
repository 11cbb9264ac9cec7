package org.nameh.interchange;

import java.util.Optional;
import org.nameh.platform.Fact;

/** An import was started, or goes on. */
public record ImportStarted(long id, int open) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("import %d, %d letters to register".formatted(id, open));
    }
}
