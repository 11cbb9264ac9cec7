package org.nameh.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** The desk where the administrator opens and disables accounts. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class AccountDesk {

    @Inject
    Accounts accounts;

    @Inject
    Argon2idHash hash;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Opens an account. @throws AccountNameTaken if the name was ever given away */
    public void open(@NotNull NewAccount wanted) {
        if (accounts.find(wanted.name()).isPresent()) {
            throw new AccountNameTaken(wanted.name());
        }
        accounts.add(new Account(wanted, hash.hash(wanted.password()), clock.instant()));
        facts.fire(new AccountOpened(
                wanted.name(), wanted.roles().stream().sorted().toList()));
    }

    /**
     * Disables an account from its next sign-in on.
     *
     * @throws OwnAccountRefused if it is the one at work
     * @throws UnknownAccount if there is none of that name
     */
    public void disable(@NotNull String name) {
        if (name.equals(caller.name())) {
            throw new OwnAccountRefused();
        }
        accounts.get(name).disable(clock.instant());
        facts.fire(new AccountDisabled(name));
    }

    /** All accounts, by name. */
    public List<AccountLine> list() {
        return accounts.all().stream().map(AccountLine::of).toList();
    }
}
