package org.nameh.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.platform.Language;

class MailChoiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"name@example.org", "first.last+letters@post.example.org"})
    void takesAnAddress(String address) {
        assertThat(MailChoice.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "name@",
                "@example.org",
                "name@example",
                "Name <name@example.org>",
                "one@example.org, two@example.org",
                "name@example.org\r\nBcc: other@example.org",
                "na me@example.org",
                "name..x@example.org"
            })
    void takesNothingElse(String text) {
        assertThat(MailChoice.isAddress(text)).isFalse();
    }

    @Test
    void needsNoAddressToBeOff() {
        assertThat(new MailChoice(MailFrequency.OFF, Language.FA, null).address())
                .isNull();
        assertThatThrownBy(() -> new MailChoice(MailFrequency.DAILY, Language.FA, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsNoLogItsAddress() {
        assertThat(new MailChoice(MailFrequency.DAILY, Language.FA, "name@example.org"))
                .asString()
                .doesNotContain("example");
    }
}
