package org.nameh.people;

import org.nameh.platform.NotHere;

/** A page was asked for about somebody whom the directory does not hold. */
public class NobodyHere extends NotHere {

    private static final long serialVersionUID = 1L;

    public NobodyHere() {
        super("people.refused.nobody");
    }
}
