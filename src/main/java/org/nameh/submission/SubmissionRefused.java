package org.nameh.submission;

import java.io.Serializable;
import org.nameh.platform.Refusal;

/** Something that cannot be sent, accepted or declined as it stands. */
public class SubmissionRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public SubmissionRefused(String messageKey, Serializable... details) {
        super(messageKey, details);
    }
}
