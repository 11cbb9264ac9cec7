package org.nameh.submission;

import java.util.Optional;
import org.nameh.platform.Fact;

/** Somebody declined what was sent over the public form. */
public record SubmissionDeclined(long id, DeclineReason reason) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("submission " + id + ", " + reason);
    }
}
