package org.nameh.account;

import org.nameh.platform.Refusal;

/** An account was to be opened under a name that another one bears, or bore. */
public class AccountNameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public AccountNameTaken(String name) {
        super("account.refused.nameTaken", name);
    }
}
