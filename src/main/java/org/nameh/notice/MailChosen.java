package org.nameh.notice;

import java.util.Optional;
import org.nameh.platform.Fact;

/** Somebody chose how often mail comes. */
public record MailChosen(MailFrequency frequency) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of(frequency.name());
    }
}
