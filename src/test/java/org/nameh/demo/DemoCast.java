package org.nameh.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nameh.account.Account;
import org.nameh.account.Accounts;
import org.nameh.account.Argon2idHash;
import org.nameh.account.NewAccount;
import org.nameh.platform.Role;

/** The six accounts of the demonstration. */
@ApplicationScoped
public class DemoCast {

    private static final Map<String, String> ROLES = Map.of(
            "clerk", Role.REGISTRAR,
            "translator", Role.TRANSLATOR,
            "editor", Role.EDITOR,
            "editor2", Role.EDITOR,
            "admin", Role.ADMIN,
            "auditor", Role.AUDITOR);

    @Inject
    Accounts accounts;

    @Inject
    Argon2idHash hash;

    @Inject
    Clock clock;

    /** Opens the accounts that are missing, and gives all of them the password of this run. */
    @Transactional
    public void engage(String password) {
        var hashed = hash.hash(password);
        List.copyOf(ROLES.keySet())
                .forEach(name ->
                        accounts.find(name).ifPresentOrElse(known -> known.keepHash(hashed), () -> open(name, hashed)));
    }

    private void open(String name, String hashed) {
        var wanted = new NewAccount(name, name, Set.of(ROLES.get(name)), "replaced by the password of this run");
        accounts.add(new Account(wanted, hashed, clock.instant()));
    }
}
