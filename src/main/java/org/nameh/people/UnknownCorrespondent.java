package org.nameh.people;

import org.nameh.platform.Refusal;

/** Somebody was named whom the directory does not hold. */
public class UnknownCorrespondent extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnknownCorrespondent() {
        super("people.refused.unknown");
    }
}
