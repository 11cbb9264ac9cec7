package org.nameh.delivery;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** Something was written down that happened to a letter on its way; corrects names the event it replaces (null: none). */
public record NewsOfDelivery(RegistrationNumber number, long id, EventKind kind, Long corrects) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        var correction = corrects == null ? "" : ", corrects " + corrects;
        return Optional.of("event %d, %s%s".formatted(id, kind, correction));
    }
}
