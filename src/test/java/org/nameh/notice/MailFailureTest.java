package org.nameh.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class MailFailureTest {

    @Test
    void isAWordForWhatWasThrown() {
        assertThat(MailFailure.of(new MessagingException("no", new ConnectException())))
                .isEqualTo(MailFailure.UNREACHABLE);
        assertThat(MailFailure.of(new AuthenticationFailedException())).isEqualTo(MailFailure.NOT_ADMITTED);
        assertThat(MailFailure.of(new SendFailedException())).isEqualTo(MailFailure.ADDRESS_REFUSED);
        assertThat(MailFailure.of(new MessagingException())).isEqualTo(MailFailure.OTHER);
    }
}
