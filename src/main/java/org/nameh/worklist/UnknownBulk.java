package org.nameh.worklist;

import java.io.Serializable;
import org.nameh.platform.NotHere;

/** A thing done to many letters was named that was never asked for. */
public class UnknownBulk extends NotHere {

    private static final long serialVersionUID = 1L;

    public UnknownBulk(Serializable id) {
        super("bulk.refused.unknown", id);
    }
}
