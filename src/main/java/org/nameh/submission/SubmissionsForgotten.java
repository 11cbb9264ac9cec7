package org.nameh.submission;

import java.util.Optional;
import org.nameh.platform.Fact;

/** What nobody went on with for thirty days was forgotten, and the content of what was declined thirty days ago destroyed. */
public record SubmissionsForgotten(int unfinished, int declined) implements Fact {

    @Override
    public Optional<String> account() {
        return Optional.of(NOBODY);
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("unfinished " + unfinished + ", declined " + declined);
    }
}
