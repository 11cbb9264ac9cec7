package org.nameh.interchange;

import org.nameh.platform.NotHere;

/** No import stands under an id. */
public class UnknownImport extends NotHere {

    private static final long serialVersionUID = 1L;

    /** Nothing stands under an id. */
    public UnknownImport(String asked) {
        super("import.refused.unknown", asked);
    }
}
