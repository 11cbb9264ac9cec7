package org.nameh.platform;

import java.time.Instant;

/** Somebody else has changed what is being saved since it was opened. */
public class ChangedElsewhere extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Changed by an account at an instant. */
    public ChangedElsewhere(String by, Instant at) {
        super("refused.changedElsewhere", by, at);
    }
}
