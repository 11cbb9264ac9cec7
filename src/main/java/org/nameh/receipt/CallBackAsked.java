package org.nameh.receipt;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A writer asked, by receipt, to be called back. */
public record CallBackAsked(RegistrationNumber number) implements Fact {

    @Override
    public Optional<String> account() {
        return Optional.of(Writer.ACCOUNT);
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }
}
