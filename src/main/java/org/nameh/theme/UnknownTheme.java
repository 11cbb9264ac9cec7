package org.nameh.theme;

import org.nameh.platform.NotHere;

/** A theme was asked for that the vocabulary does not hold. */
public class UnknownTheme extends NotHere {

    private static final long serialVersionUID = 1L;

    UnknownTheme() {
        super("theme.refused.unknown");
    }
}
