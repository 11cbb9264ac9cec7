package org.nameh.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.nameh.platform.Role;

class AccountTest {

    private final Account sara = SampleAccounts.sara();

    @Test
    void isOpenAtFirst() {
        assertThat(sara.isOpen()).isTrue();
    }

    @Test
    void isNotOpenOnceDisabled() {
        sara.disable(Instant.parse("2026-04-01T08:00:00Z"));

        assertThat(sara.isOpen()).isFalse();
    }

    @Test
    void keepsRenewedHash() {
        sara.keepHash("another hash");

        assertThat(sara.getPasswordHash()).isEqualTo("another hash");
    }

    @Test
    void isListedWithRolesInOrder() {
        assertThat(AccountLine.of(sara).roles()).containsExactly(Role.EDITOR, Role.TRANSLATOR);
    }

    @Test
    void isSameAsOtherOfSameName() {
        assertThat(sara).isEqualTo(SampleAccounts.sara());
    }
}
