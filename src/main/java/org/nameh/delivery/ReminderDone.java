package org.nameh.delivery;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** Somebody did what a reminder asked for. */
public record ReminderDone(RegistrationNumber number, long id) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("reminder " + id);
    }
}
