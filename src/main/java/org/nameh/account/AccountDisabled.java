package org.nameh.account;

import java.util.Optional;
import org.nameh.platform.Fact;

/** An account was disabled. */
public record AccountDisabled(String name) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of(name);
    }
}
