package org.nameh.unsent;

import org.nameh.platform.Refusal;

/** The form was sent already: what is typed into it now belongs to another sending. */
public class FormSent extends Refusal {

    private static final long serialVersionUID = 1L;

    FormSent() {
        super("unsent.refused.sent");
    }
}
