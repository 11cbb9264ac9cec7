package org.nameh.correction;

import org.nameh.platform.NotHere;

/** A correction was named that nobody asked for. */
public class UnknownCorrection extends NotHere {

    private static final long serialVersionUID = 1L;

    public UnknownCorrection() {
        super("correction.refused.unknown");
    }
}
