package org.nameh.account;

import java.util.Optional;
import org.nameh.platform.Fact;

/**
 * Somebody tried to sign in and failed. Holds the name of the account that was tried, or {@link Fact#NOBODY}:
 * never what was typed in place of a name, since people type passwords there.
 */
public record SignInFailed(String tried) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of(tried);
    }
}
