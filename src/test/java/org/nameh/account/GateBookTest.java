package org.nameh.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

class GateBookTest {

    private static final String ADDRESS = "192.0.2.1";

    private final Account sara = SampleAccounts.sara();
    private final Set<String> counted = new HashSet<>();
    private final ToldFacts facts = new ToldFacts();
    private final GateBook book = new GateBook();

    @BeforeEach
    void open() {
        book.accounts = new SaraAlone();
        book.delays = new OneTryEach();
        book.hash = new Argon2idHash("");
        book.facts = facts;
    }

    @Test
    void asksForHashOfAccount() {
        assertThat(book.enter("sara", ADDRESS))
                .contains(new Attempt(SignInDelays.digest("sara", ADDRESS), "sara", "hash of Sara"));
    }

    @Test
    void overlooksCapitalLettersAndBlanks() {
        assertThat(book.enter(" Sara ", ADDRESS).map(Attempt::account)).contains("sara");
    }

    @Test
    void countsAttemptBeforeItIsProven() {
        book.enter("sara", ADDRESS);

        assertThat(counted).containsExactly(SignInDelays.digest("sara", ADDRESS));
    }

    @Test
    void hearsNobodyWhoComesTooEarly() {
        book.enter("sara", ADDRESS);

        assertThat(book.enter("sara", ADDRESS)).isEmpty();
    }

    @Test
    void takesUnknownNameForNobody() {
        assertThat(book.enter("my secret password", ADDRESS).map(Attempt::account))
                .contains(Fact.NOBODY);
    }

    @Test
    void takesDisabledAccountForNobody() {
        sara.disable(SampleAccounts.OPENED_AT);

        assertThat(book.enter("sara", ADDRESS).map(Attempt::account)).contains(Fact.NOBODY);
    }

    @Test
    void neverTellsWhatUnknownPeopleTyped() {
        book.failed(book.enter("my secret password", ADDRESS).orElseThrow());

        assertThat(facts.told).map(Fact::detail).containsExactly(Optional.of("-"));
    }

    @Test
    void tellsWhichAccountWasTriedInVain() {
        book.failed(book.enter("sara", ADDRESS).orElseThrow());

        assertThat(facts.told).containsExactly(new SignInFailed("sara"));
    }

    @Test
    void tellsWhoSignedIn() {
        book.succeeded(book.enter("sara", ADDRESS).orElseThrow(), "hash of Sara");

        assertThat(facts.told).containsExactly(new SignInSucceeded("sara"));
    }

    @Test
    void forgetsFailuresAfterSuccess() {
        book.succeeded(book.enter("sara", ADDRESS).orElseThrow(), "hash of Sara");

        assertThat(counted).isEmpty();
    }

    @Test
    void keepsFreshHashAfterSuccess() {
        book.succeeded(book.enter("sara", ADDRESS).orElseThrow(), "fresh hash");

        assertThat(sara.getPasswordHash()).isEqualTo("fresh hash");
    }

    @Test
    void letsInWithRolesOfAccount() {
        assertThat(book.succeeded(book.enter("sara", ADDRESS).orElseThrow(), "hash of Sara"))
                .isEqualTo(new SignedIn("sara", Set.of(Role.EDITOR, Role.TRANSLATOR)));
    }

    private class SaraAlone extends Accounts {

        @Override
        public Optional<Account> find(String name) {
            return Optional.of(sara).filter(account -> account.getName().equals(name));
        }
    }

    private class OneTryEach extends SignInDelays {

        @Override
        public boolean count(String digest) {
            return counted.add(digest);
        }

        @Override
        public void clear(String digest) {
            counted.remove(digest);
        }
    }
}
