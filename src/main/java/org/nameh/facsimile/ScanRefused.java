package org.nameh.facsimile;

import java.io.Serializable;
import org.nameh.platform.Refusal;

/** A file or a leaf with which something cannot be done. */
public class ScanRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public ScanRefused(String messageKey, Serializable... details) {
        super(messageKey, details);
    }
}
