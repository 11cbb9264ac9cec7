package org.nameh.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.nameh.platform.Fact;

/** The book that is kept at the gate: attempts and how they ended, each entered in a short transaction of its own. */
@Stateless
@PermitAll
public class GateBook {

    @Inject
    Accounts accounts;

    @Inject
    SignInDelays delays;

    @Inject
    Argon2idHash hash;

    @Inject
    Event<Fact> facts;

    /** Enters an attempt, as failed until it succeeds; nothing if it comes too early after those before it. */
    public Optional<Attempt> enter(String typedName, String address) {
        var name = typedName.strip().toLowerCase(Locale.ROOT);
        var digest = SignInDelays.digest(name, address);
        return delays.count(digest) ? Optional.of(attempt(digest, name)) : Optional.empty();
    }

    private Attempt attempt(String digest, String name) {
        return accounts.find(name)
                .filter(Account::isOpen)
                .map(account -> new Attempt(digest, account.getName(), account.getPasswordHash()))
                .orElseGet(() -> new Attempt(digest, Fact.NOBODY, hash.dummy()));
    }

    /** Enters that the password was wrong. */
    public void failed(Attempt attempt) {
        facts.fire(new SignInFailed(attempt.account()));
    }

    /** Enters that the password was right, and keeps the hash of it that is good from now on. */
    public SignedIn succeeded(Attempt attempt, String freshHash) {
        var account = accounts.get(attempt.account());
        account.keepHash(freshHash);
        delays.clear(attempt.digest());
        facts.fire(new SignInSucceeded(account.getName()));
        return SignedIn.as(account);
    }
}
