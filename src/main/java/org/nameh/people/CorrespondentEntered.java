package org.nameh.people;

import java.util.Optional;
import org.nameh.platform.Fact;

/** Somebody was entered into the directory. */
public record CorrespondentEntered(long id) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("correspondent " + id);
    }
}
