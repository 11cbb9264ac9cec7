package org.nameh.consignment;

import java.io.Serializable;
import org.nameh.platform.Refusal;

/** A consignment cannot be closed, or take a letter, as was asked for. */
public class ConsignmentRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public ConsignmentRefused(String messageKey, Serializable... details) {
        super(messageKey, details);
    }
}
