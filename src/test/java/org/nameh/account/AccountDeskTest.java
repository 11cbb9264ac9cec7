package org.nameh.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nameh.platform.Caller;
import org.nameh.platform.Role;

class AccountDeskTest {

    private final Map<String, Account> opened = new TreeMap<>();
    private final ToldFacts facts = new ToldFacts();
    private final AccountDesk desk = new AccountDesk();

    @BeforeEach
    void sitDown() {
        desk.accounts = new AccountsInMemory();
        desk.hash = new Argon2idHash("");
        desk.caller = new Admin();
        desk.clock = Clock.fixed(SampleAccounts.OPENED_AT, ZoneOffset.UTC);
        desk.facts = facts;
    }

    @Test
    void listsWhatItOpened() {
        desk.open(SampleAccounts.newSara());

        assertThat(desk.list())
                .containsExactly(new AccountLine(
                        "sara", "Sara R.", List.of(Role.EDITOR, Role.TRANSLATOR), SampleAccounts.OPENED_AT, true));
    }

    @Test
    void keepsPasswordAsHash() {
        desk.open(SampleAccounts.newSara());

        assertThat(opened.get("sara").getPasswordHash())
                .matches(stored -> desk.hash.verify(SampleAccounts.PASSWORD, stored));
    }

    @Test
    void tellsThatItOpenedAccount() {
        desk.open(SampleAccounts.newSara());

        assertThat(facts.told).containsExactly(new AccountOpened("sara", List.of(Role.EDITOR, Role.TRANSLATOR)));
    }

    @Test
    void opensNoSecondAccountUnderOneName() {
        desk.open(SampleAccounts.newSara());

        assertThatThrownBy(() -> desk.open(SampleAccounts.newSara())).isInstanceOf(AccountNameTaken.class);
    }

    @Test
    void disablesAccount() {
        desk.open(SampleAccounts.newSara());

        desk.disable("sara");

        assertThat(desk.list()).extracting(AccountLine::open).containsExactly(false);
    }

    @Test
    void tellsThatItDisabledAccount() {
        desk.open(SampleAccounts.newSara());

        desk.disable("sara");

        assertThat(facts.told).last().isEqualTo(new AccountDisabled("sara"));
    }

    @Test
    void disablesNoAccountThatIsAtWork() {
        assertThatThrownBy(() -> desk.disable("admin")).isInstanceOf(OwnAccountRefused.class);
    }

    @Test
    void disablesNoUnknownAccount() {
        assertThatThrownBy(() -> desk.disable("nobody")).isInstanceOf(UnknownAccount.class);
    }

    private static class Admin extends Caller {

        @Override
        public String name() {
            return "admin";
        }
    }

    private class AccountsInMemory extends Accounts {

        @Override
        public void add(Account account) {
            opened.put(account.getName(), account);
        }

        @Override
        public Optional<Account> find(String name) {
            return Optional.ofNullable(opened.get(name));
        }

        @Override
        public List<Account> all() {
            return List.copyOf(opened.values());
        }
    }
}
