package org.nameh.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.platform.Role;

class NewAccountTest {

    private static final Set<String> ROLES = Set.of(Role.EDITOR);
    private static final String PASSWORD = SampleAccounts.PASSWORD;

    @ParameterizedTest
    @ValueSource(strings = {"sara", "editor2", "s.r", "s-r_9"})
    void takesPlainNames(String name) {
        assertThat(NewAccount.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "s",
                "Sara",
                "2sara",
                "sara r",
                "سارا",
                "sara\n",
                "sara\0",
                "..",
                "a23456789a123456789a123456789a1234567890z"
            })
    void refusesOtherNames(String name) {
        assertThatThrownBy(() -> new NewAccount(name, "Sara R.", ROLES, PASSWORD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesBlankDisplayName() {
        assertThatThrownBy(() -> new NewAccount("sara", " ", ROLES, PASSWORD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesEndlessDisplayName() {
        assertThatThrownBy(() -> new NewAccount("sara", "S".repeat(101), ROLES, PASSWORD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAccountWithoutRole() {
        assertThatThrownBy(() -> new NewAccount("sara", "Sara R.", Set.of(), PASSWORD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWeakPassword() {
        assertThatThrownBy(() -> new NewAccount("sara", "Sara R.", ROLES, "secret"))
                .isInstanceOf(PasswordRefused.class)
                .hasMessage("account.refused.password.short");
    }

    @Test
    void keepsPasswordOutOfItsText() {
        assertThat(SampleAccounts.newSara().toString()).doesNotContain(PASSWORD);
    }
}
