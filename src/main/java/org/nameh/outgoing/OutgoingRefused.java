package org.nameh.outgoing;

import java.io.Serializable;
import org.nameh.platform.Refusal;

/** A letter to a writer, or the text with which such letters begin, cannot be as it was asked for. */
public class OutgoingRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public OutgoingRefused(String messageKey, Serializable... details) {
        super(messageKey, details);
    }
}
