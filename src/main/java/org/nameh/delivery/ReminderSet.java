package org.nameh.delivery;

import java.time.LocalDate;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** Somebody is to ask after a letter on a day. */
public record ReminderSet(RegistrationNumber number, LocalDate due) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("due " + due);
    }
}
