package org.nameh.facsimile;

import org.nameh.platform.NotHere;

/** A leaf or a scan was asked for that is not here, or not for whoever asks. */
public class UnknownLeaf extends NotHere {

    private static final long serialVersionUID = 1L;

    public UnknownLeaf() {
        super("scan.refused.unknown");
    }
}
