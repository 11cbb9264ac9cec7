package org.nameh.authenticity;

import org.nameh.platform.Refusal;

/** A finding does not say what it must. */
public class AuthenticityRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public AuthenticityRefused(String messageKey) {
        super(messageKey);
    }
}
