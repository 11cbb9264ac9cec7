package org.nameh.worklist;

import java.util.Optional;
import java.util.Set;
import org.nameh.platform.Fact;

/** A job that does one thing to many letters assigned so many to somebody, until it was done or broke off. */
public record LettersAssigned(long bulk, String assignee, int letters, String by) implements Fact {

    @Override
    public Optional<String> account() {
        return Optional.of(by);
    }

    @Override
    public Optional<Integer> howMany() {
        return Optional.of(letters);
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("bulk %d, %d letters to %s".formatted(bulk, letters, assignee));
    }

    /** Whom they are assigned to, unless it was they who asked for it. */
    @Override
    public Set<String> concerned() {
        return assignee.equals(by) ? Set.of() : Set.of(assignee);
    }
}
