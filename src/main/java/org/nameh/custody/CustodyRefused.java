package org.nameh.custody;

import org.nameh.platform.Refusal;

/** A transfer, or a place of the original, that cannot be recorded as it was entered. */
public class CustodyRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public CustodyRefused(String messageKey) {
        super(messageKey);
    }
}
