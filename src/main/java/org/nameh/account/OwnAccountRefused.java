package org.nameh.account;

import org.nameh.platform.Refusal;

/** An administrator was about to disable the account at work: thus one administrator always remains. */
public class OwnAccountRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnAccountRefused() {
        super("account.refused.own");
    }
}
