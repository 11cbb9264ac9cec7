package org.nameh.notice;

import java.util.Optional;
import org.nameh.platform.Fact;

/** The administrator had mail tried again that could not be sent. */
public record MailRetried(long mail) implements Fact {

    @Override
    public Optional<String> detail() {
        return Optional.of("mail " + mail);
    }
}
