package org.nameh.consignment;

import java.io.Serializable;
import org.nameh.platform.NotHere;

/** A number was named under which the house has no consignment. */
public class UnknownConsignment extends NotHere {

    private static final long serialVersionUID = 1L;

    public UnknownConsignment(Serializable number) {
        super("consignment.refused.unknown", number);
    }
}
