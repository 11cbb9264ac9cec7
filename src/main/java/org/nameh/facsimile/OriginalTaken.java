package org.nameh.facsimile;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A file with scans was taken out as it came. */
public record OriginalTaken(RegistrationNumber number, long scan) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.ofNullable(number).map(RegistrationNumber::toString);
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("scan " + scan);
    }
}
