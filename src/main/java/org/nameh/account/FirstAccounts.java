package org.nameh.account;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Set;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;
import org.nameh.platform.Settings;

/**
 * Opens the account {@code admin} where there is none yet, with the password that {@code NAMEH_ADMIN_PASSWORD} holds.
 */
@Startup
@Singleton
@PermitAll
public class FirstAccounts {

    private static final Logger LOG = System.getLogger(FirstAccounts.class.getName());

    @Inject
    Accounts accounts;

    @Inject
    Argon2idHash hash;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    @PostConstruct
    void open() {
        if (accounts.areNone()) {
            Settings.get("nameh.admin.password").ifPresent(this::openAdmin);
        }
    }

    private void openAdmin(String password) {
        var admin = new NewAccount("admin", "Administrator", Set.of(Role.ADMIN), password);
        accounts.add(new Account(admin, hash.hash(password), clock.instant()));
        facts.fire(new FirstAccountOpened(admin.name()));
        LOG.log(Level.WARNING, "Account admin was opened; remove NAMEH_ADMIN_PASSWORD from the environment now.");
    }
}
