package org.nameh.thread;

import java.io.Serializable;
import org.nameh.platform.Refusal;

/** A bond that cannot be written down, shown or released as it was asked. */
public class BondRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public BondRefused(String messageKey, Serializable... details) {
        super(messageKey, details);
    }
}
