package org.nameh.translation;

import java.io.Serializable;
import org.nameh.platform.Refusal;

/** A task cannot be given, or ended, as was asked for. */
public class TaskRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public TaskRefused(String messageKey, Serializable... details) {
        super(messageKey, details);
    }
}
