package org.nameh.notice;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;

/** Why mail could not be sent, in one word. What the mail server answered is not kept: it may quote the address. */
public enum MailFailure {
    UNREACHABLE,
    NOT_ADMITTED,
    ADDRESS_REFUSED,
    /** Whom it is for is not to be written to any more. */
    FORBIDDEN,
    OTHER;

    /** The word for what Jakarta Mail threw. */
    static MailFailure of(MessagingException thrown) {
        if (thrown instanceof AuthenticationFailedException) {
            return NOT_ADMITTED;
        }
        if (thrown instanceof SendFailedException) {
            return ADDRESS_REFUSED;
        }
        return thrown.getNextException() instanceof IOException ? UNREACHABLE : OTHER;
    }
}
