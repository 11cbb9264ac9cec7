package org.nameh.worklist;

import java.time.LocalDate;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A letter was assigned to somebody, or (assignee null) to nobody any more. */
public record LetterAssigned(RegistrationNumber number, String assignee, LocalDate due, String by) implements Fact {

    @Override
    public Optional<String> account() {
        return Optional.of(by);
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of((assignee == null ? "nobody" : assignee) + (due == null ? "" : " until " + due));
    }
}
