package org.nameh.thread;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** An editor let readers see a bond between two letters, wherever they may read both. */
public record BondOpened(RegistrationNumber number, RegistrationNumber other, BondKind kind) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("%s %s".formatted(kind, other));
    }
}
