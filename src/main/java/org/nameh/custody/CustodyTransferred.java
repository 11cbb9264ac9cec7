package org.nameh.custody;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A transfer of the original of a letter was written down, or one corrected. */
public record CustodyTransferred(RegistrationNumber number, long id, TransferReason reason, Long corrects)
        implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        var correction = corrects == null ? "" : ", corrects " + corrects;
        return Optional.of("transfer %d, %s%s".formatted(id, reason, correction));
    }
}
