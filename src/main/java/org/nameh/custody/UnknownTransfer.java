package org.nameh.custody;

import org.nameh.platform.NotHere;

/** A transfer, or its evidence, was named that nobody has recorded. */
public class UnknownTransfer extends NotHere {

    private static final long serialVersionUID = 1L;

    public UnknownTransfer() {
        super("custody.refused.unknown");
    }
}
