package org.nameh.delivery;

import org.nameh.platform.NotHere;

/** A dossier, an event, a proof or a bag was named that nobody has recorded. */
public class UnknownDelivery extends NotHere {

    private static final long serialVersionUID = 1L;

    public UnknownDelivery() {
        super("delivery.refused.unknown");
    }
}
