package org.nameh.publication;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A letter was published, suspended, restored or withdrawn; the action says which. */
public record PublicationMoved(RegistrationNumber number, String action, String note) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of(note);
    }
}
