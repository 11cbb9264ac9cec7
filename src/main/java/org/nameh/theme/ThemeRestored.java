package org.nameh.theme;

import java.util.Optional;
import org.nameh.platform.Fact;

/** A retired theme was taken into use again. */
public record ThemeRestored(String code) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of(code);
    }
}
