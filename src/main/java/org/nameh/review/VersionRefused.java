package org.nameh.review;

import java.io.Serializable;
import org.nameh.platform.Refusal;

/** A version cannot go the way that was asked for. */
public class VersionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public VersionRefused(String messageKey, Serializable... details) {
        super(messageKey, details);
    }
}
