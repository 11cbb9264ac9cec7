package org.nameh.people;

import java.util.Optional;
import org.nameh.platform.Fact;

/** What the directory says of somebody was corrected. */
public record PersonCorrected(long id) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("correspondent " + id);
    }
}
