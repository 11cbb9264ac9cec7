package org.nameh.paper;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A receipt was issued for a letter that had so many before; none of them is in force any more. */
public record ReceiptIssued(RegistrationNumber number, int earlier) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return earlier > 0 ? Optional.of("replaces an earlier one") : Optional.empty();
    }
}
