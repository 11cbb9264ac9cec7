package org.nameh.letter;

import java.util.Optional;
import org.nameh.consignment.ConsignmentNumber;
import org.nameh.platform.Fact;

/** A letter was given its number; the consignment is null if it came alone. */
public record LetterRegistered(RegistrationNumber number, ConsignmentNumber consignment) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.ofNullable(consignment).map(ConsignmentNumber::toString);
    }
}
