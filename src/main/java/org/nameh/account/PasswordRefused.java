package org.nameh.account;

import org.nameh.platform.Refusal;

/** A password is too easy to guess. */
public class PasswordRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public PasswordRefused(PasswordFlaw flaw) {
        super(flaw.messageKey());
    }
}
