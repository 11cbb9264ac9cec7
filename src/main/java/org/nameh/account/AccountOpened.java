package org.nameh.account;

import java.util.List;
import java.util.Optional;
import org.nameh.platform.Fact;

/** An account was opened, with these roles. */
public record AccountOpened(String name, List<String> roles) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of(name + " " + String.join(" ", roles));
    }
}
