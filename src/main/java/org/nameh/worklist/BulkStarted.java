package org.nameh.worklist;

import java.util.Optional;
import org.nameh.platform.Fact;

/** Somebody asked for one thing to be done to many letters. */
public record BulkStarted(long id, BulkKind kind, int letters, String by) implements Fact {

    @Override
    public Optional<String> account() {
        return Optional.of(by);
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("bulk %d, %s, %d letters".formatted(id, kind, letters));
    }
}
