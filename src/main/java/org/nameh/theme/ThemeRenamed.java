package org.nameh.theme;

import java.util.Optional;
import org.nameh.platform.Fact;

/** A theme got other labels. */
public record ThemeRenamed(String code) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of(code);
    }
}
