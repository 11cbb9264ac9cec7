package org.nameh.submission;

import java.util.Optional;
import org.nameh.platform.Fact;

/** Somebody sent something over the public form. Nobody of the house did it. */
public record SubmissionReceived(long id) implements Fact {

    @Override
    public Optional<String> account() {
        return Optional.of(NOBODY);
    }

    @Override
    public Optional<Integer> howMany() {
        return Optional.of(1);
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("submission " + id);
    }
}
