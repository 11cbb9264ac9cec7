package org.nameh.delivery;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** That a letter is meant for somebody inside was taken back before anything happened to it. */
public record DossierWithdrawn(RegistrationNumber number) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }
}
