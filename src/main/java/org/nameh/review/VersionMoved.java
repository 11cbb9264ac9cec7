package org.nameh.review;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** A version of a letter was opened, saved, handed in, taken up, or decided on; the action says which. */
public record VersionMoved(RegistrationNumber number, int ordinal, String action, String note) implements Fact {

    VersionMoved(RegistrationNumber number, LetterVersion version, String action) {
        this(number, version.getOrdinal(), action, "");
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of(("version " + ordinal + " " + note).strip());
    }
}
