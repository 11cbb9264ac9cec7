package org.nameh.theme;

import java.util.Optional;
import org.nameh.platform.Fact;

/** A theme was taken out of use. */
public record ThemeRetired(String code) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of(code);
    }
}
