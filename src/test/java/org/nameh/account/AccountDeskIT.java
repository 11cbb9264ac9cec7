package org.nameh.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.platform.Role;

@ExtendWith(ArquillianExtension.class)
class AccountDeskIT {

    private static final String PASSWORD = "seven lanterns by the harbour";
    private static final String ADDRESS = "192.0.2.7";

    @Inject
    AccountDesk desk;

    @Inject
    Gate gate;

    @Inject
    AsClerk clerk;

    @Inject
    AsTranslator translator;

    @Inject
    AsEditor editor;

    @Inject
    AsAdmin admin;

    @Inject
    AsAuditor auditor;

    @Test
    void opensAnAccountThatCanSignIn() {
        var wanted = open();

        var signedIn = gate.admit(wanted.name(), PASSWORD, ADDRESS);

        assertThat(signedIn).contains(new SignedIn(wanted.name(), Set.of(Role.AUDITOR)));
        assertThat(gate.admit(wanted.name(), PASSWORD + ".", ADDRESS)).isEmpty();
    }

    @Test
    void disablesAnAccountFromItsNextSignInOn() {
        var wanted = open();
        assertThat(gate.admit(wanted.name(), PASSWORD, ADDRESS)).isPresent();

        admin.run(() -> desk.disable(wanted.name()));

        assertThat(gate.admit(wanted.name(), PASSWORD, ADDRESS)).isEmpty();
        assertThat(line(wanted.name()).open()).isFalse();
    }

    @Test
    void givesANameOnceForEver() {
        var wanted = open();
        admin.run(() -> desk.disable(wanted.name()));

        assertThatThrownBy(() -> admin.run(() -> desk.open(wanted))).isInstanceOf(AccountNameTaken.class);
    }

    @Test
    void neverDisablesTheAdministratorAtWork() {
        assertThatThrownBy(() -> admin.run(() -> desk.disable("admin"))).isInstanceOf(OwnAccountRefused.class);
        assertThat(line("admin").open()).isTrue();
    }

    @Test
    void disablesNobodyUnknown() {
        assertThatThrownBy(() -> admin.run(() -> desk.disable("nobody-at-all"))).isInstanceOf(UnknownAccount.class);
    }

    @Test
    void isOpenToTheAdministratorAlone() {
        for (var other : List.of(clerk, translator, editor, auditor)) {
            assertThatThrownBy(() -> other.get(() -> desk.list())).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> desk.open(newAccount()))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> desk.disable("translator")))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> desk.list()).isInstanceOf(EJBAccessException.class);
        assertThat(line("translator").open()).isTrue();
    }

    private NewAccount open() {
        var wanted = newAccount();
        admin.run(() -> desk.open(wanted));
        return wanted;
    }

    private static NewAccount newAccount() {
        var name = "a" + UUID.randomUUID().toString().substring(0, 8);
        return new NewAccount(name, "Somebody of a test", Set.of(Role.AUDITOR), PASSWORD);
    }

    private AccountLine line(String name) {
        return admin.get(() -> desk.list()).stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
