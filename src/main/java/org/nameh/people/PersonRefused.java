package org.nameh.people;

import java.io.Serializable;
import org.nameh.platform.Refusal;

/** What was said of a correspondent cannot be, or cannot be done with them. */
public class PersonRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public PersonRefused(String messageKey, Serializable... details) {
        super(messageKey, details);
    }
}
