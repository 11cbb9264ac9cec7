package org.nameh.interchange;

import java.io.Serializable;
import org.nameh.platform.Refusal;

/** An import may not be done as it was asked for. */
public class ImportRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Refused with the text of a key. */
    public ImportRefused(String messageKey, Serializable... details) {
        super(messageKey, details);
    }
}
