package org.nameh.worklist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/**
 * A letter was assigned to somebody, or (assignee null) to nobody any more; on its own, or as one of many by the job of a bulk (null:
 * on its own).
 */
public record LetterAssigned(RegistrationNumber number, String assignee, LocalDate due, Long bulk, String by)
        implements Fact {

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
        return Optional.of((assignee == null ? "nobody" : assignee)
                + (due == null ? "" : " until " + due)
                + (bulk == null ? "" : ", bulk " + bulk));
    }

    /** Whom it is assigned to, unless it was they who took it, or {@link LettersAssigned} tells them of many. */
    @Override
    public Set<String> concerned() {
        return assignee == null || assignee.equals(by) || bulk != null ? Set.of() : Set.of(assignee);
    }
}
