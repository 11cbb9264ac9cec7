package org.nameh.delivery;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A letter was declared to be meant for somebody inside. */
public record DossierOpened(RegistrationNumber number) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }
}
