package org.nameh.account;

import org.nameh.platform.Refusal;

/** A name was given that no account bears. */
public class UnknownAccount extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnknownAccount(String name) {
        super("account.refused.unknown", name);
    }
}
