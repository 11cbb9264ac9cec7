package org.nameh.platform;

import java.io.Serializable;

/** What was asked for is not here; the page answers 404. */
public abstract class NotHere extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Answers with the text of a key of the message bundle. */
    protected NotHere(String messageKey, Serializable... details) {
        super(messageKey, details);
    }
}
