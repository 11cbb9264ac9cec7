package org.nameh.delivery;

import java.util.Optional;
import org.nameh.platform.Fact;

/** Letters were handed over together; each is told of by itself as well. */
public record BagHandedOver(long id, int letters) implements Fact {

    @Override
    public Optional<Integer> howMany() {
        return Optional.of(letters);
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("bag %d, letters %d".formatted(id, letters));
    }
}
