package org.nameh.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** The locker where each account keeps what it alone decides on: whether shortcuts of a single key act. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR, Role.ADMIN, Role.AUDITOR})
public class Locker {

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Event<Fact> facts;

    /** Whether shortcuts of a single key act for the caller. */
    public boolean singleKeys() {
        return accounts.get(caller.name()).isSingleKeys();
    }

    /** Lets shortcuts of a single key act for the caller from now on, or not. */
    public void useSingleKeys(boolean act) {
        accounts.get(caller.name()).useSingleKeys(act);
        facts.fire(new SingleKeysSwitched(act));
    }
}
