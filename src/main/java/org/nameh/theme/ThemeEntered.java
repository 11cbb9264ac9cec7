package org.nameh.theme;

import java.util.Optional;
import org.nameh.platform.Fact;

/** A theme came into the vocabulary. */
public record ThemeEntered(String code) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of(code);
    }
}
