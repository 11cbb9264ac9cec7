package org.nameh.submission;

import java.util.Optional;
import org.nameh.platform.Fact;

/** Somebody opened what was sent over the public form, to examine it. */
public record SubmissionOpened(long id) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("submission " + id);
    }
}
