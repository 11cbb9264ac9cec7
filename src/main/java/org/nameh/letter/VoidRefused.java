package org.nameh.letter;

import java.io.Serializable;
import org.nameh.platform.Refusal;

/** A number that cannot be burnt, or nothing more that can be written of a letter whose number was. */
public class VoidRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public VoidRefused(String messageKey, Serializable... details) {
        super(messageKey, details);
    }
}
