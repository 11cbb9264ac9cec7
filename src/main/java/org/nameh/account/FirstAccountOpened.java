package org.nameh.account;

import java.util.Optional;
import org.nameh.platform.Fact;

/** The first account was opened, by nobody but the settings of the installation. */
public record FirstAccountOpened(String name) implements Fact {

    @Override
    public Optional<String> account() {
        return Optional.of(name);
    }
}
