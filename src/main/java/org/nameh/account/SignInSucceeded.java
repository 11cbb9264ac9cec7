package org.nameh.account;

import java.util.Optional;
import org.nameh.platform.Fact;

/** Somebody signed in. */
public record SignInSucceeded(String name) implements Fact {

    @Override
    public Optional<String> account() {
        return Optional.of(name);
    }
}
