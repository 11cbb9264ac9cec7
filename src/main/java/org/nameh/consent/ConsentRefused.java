package org.nameh.consent;

import org.nameh.platform.Refusal;

/** A consent that cannot be recorded as it was entered. */
public class ConsentRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public ConsentRefused(String messageKey) {
        super(messageKey);
    }
}
