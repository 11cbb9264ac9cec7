package org.nameh.consignment;

import java.util.Optional;
import org.nameh.platform.Fact;

/** A consignment was closed when so many letters had been found; how many were announced is null where nobody said. */
public record ConsignmentClosed(ConsignmentNumber number, Integer announced, int found) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of(
                announced == null
                        ? "%s, found %d".formatted(number, found)
                        : "%s, announced %d, found %d".formatted(number, announced, found));
    }
}
