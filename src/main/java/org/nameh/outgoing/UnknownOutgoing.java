package org.nameh.outgoing;

import org.nameh.platform.NotHere;

/** No such letter to a writer was kept. */
public class UnknownOutgoing extends NotHere {

    private static final long serialVersionUID = 1L;

    public UnknownOutgoing() {
        super("outgoing.refused.unknown");
    }
}
