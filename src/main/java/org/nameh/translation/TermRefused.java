package org.nameh.translation;

import java.io.Serializable;
import org.nameh.platform.Refusal;

/** A term cannot be entered or changed as was asked for. */
public class TermRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public TermRefused(String messageKey, Serializable... details) {
        super(messageKey, details);
    }
}
