package org.nameh.worklist;

import java.util.Optional;
import org.nameh.platform.Fact;

/** A thing asked for many letters was done, or refused, to each. */
public record BulkFinished(long id, BulkKind kind, int letters, String by) implements Fact {

    @Override
    public Optional<String> account() {
        return Optional.of(by);
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("bulk %d, %s, %d letters".formatted(id, kind, letters));
    }
}
