package org.nameh.correction;

import org.nameh.platform.Refusal;

/** Something that cannot be done with what somebody asked to have corrected. */
public class CorrectionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public CorrectionRefused(String messageKey) {
        super(messageKey);
    }
}
