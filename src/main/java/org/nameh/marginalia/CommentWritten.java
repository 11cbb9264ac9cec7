package org.nameh.marginalia;

import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;

/** Somebody commented on a letter. */
public record CommentWritten(RegistrationNumber number, long comment) implements Fact {

    @Override
    public Optional<String> subject() {
        return Optional.of(number.toString());
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("comment " + comment);
    }
}
