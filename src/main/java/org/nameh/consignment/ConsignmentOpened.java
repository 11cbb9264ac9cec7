package org.nameh.consignment;

import java.util.Optional;
import org.nameh.platform.Fact;

/** A consignment was given its number; how many letters were announced with it is null where nobody said. */
public record ConsignmentOpened(ConsignmentNumber number, Integer announced) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of(announced == null ? number.toString() : "%s, announced %d".formatted(number, announced));
    }
}
