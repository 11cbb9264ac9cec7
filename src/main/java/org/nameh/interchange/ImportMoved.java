package org.nameh.interchange;

import java.util.Optional;
import org.nameh.platform.Fact;

/** An import was brought, read for trial, started, paused or finished, in the name of an account. */
public record ImportMoved(long id, String action, String by, String counts) implements Fact {

    @Override
    public Optional<String> account() {
        return Optional.ofNullable(by);
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("import " + id + (counts == null ? "" : ", " + counts));
    }
}
