package org.nameh.matching;

import java.io.Serializable;
import org.nameh.platform.Refusal;

/** What was said of a match cannot be said, or not by this account. */
public class MatchRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public MatchRefused(String messageKey, Serializable... details) {
        super(messageKey, details);
    }
}
