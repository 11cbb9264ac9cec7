package org.nameh.paper;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A receipt was issued for a letter; an earlier one, if there was one, is no longer in force. */
public record ReceiptIssued(RegistrationNumber number, boolean replacesAnother) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return replacesAnother ? Optional.of("replaces an earlier one") : Optional.empty();
    }
}
