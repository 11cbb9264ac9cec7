package org.nameh.worklist;

import java.io.Serializable;
import org.nameh.platform.Refusal;

/** Work cannot be given out as was asked for. */
public class WorkRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public WorkRefused(String messageKey, Serializable... details) {
        super(messageKey, details);
    }
}
