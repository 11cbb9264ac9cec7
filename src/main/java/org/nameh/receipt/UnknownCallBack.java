package org.nameh.receipt;

import org.nameh.platform.NotHere;

/** A call back was named that nobody asked for. */
public class UnknownCallBack extends NotHere {

    private static final long serialVersionUID = 1L;

    public UnknownCallBack() {
        super("callBack.refused.unknown");
    }
}
