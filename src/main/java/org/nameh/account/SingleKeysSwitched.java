package org.nameh.account;

import java.util.Optional;
import org.nameh.platform.Fact;

/** Somebody switched the shortcuts of a single key on or off for their account. */
public record SingleKeysSwitched(boolean on) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of(on ? "on" : "off");
    }
}
