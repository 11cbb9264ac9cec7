package org.nameh.translation;

import org.nameh.platform.NotHere;

/** A term was asked for that the glossary does not hold. */
public class UnknownTerm extends NotHere {

    private static final long serialVersionUID = 1L;

    UnknownTerm() {
        super("term.refused.unknown");
    }
}
