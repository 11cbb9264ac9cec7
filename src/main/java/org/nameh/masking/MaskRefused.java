package org.nameh.masking;

import java.io.Serializable;
import org.nameh.platform.Refusal;

/** A leaf cannot be masked, or looked at, so or now. */
public class MaskRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public MaskRefused(String messageKey, Serializable... details) {
        super(messageKey, details);
    }
}
