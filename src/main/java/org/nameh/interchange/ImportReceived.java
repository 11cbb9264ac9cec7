package org.nameh.interchange;

import java.util.Optional;
import org.nameh.platform.Fact;

/** A file was brought to be imported. */
public record ImportReceived(long id) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("import " + id);
    }
}
