package org.nameh.theme;

import java.io.Serializable;
import org.nameh.platform.Refusal;

/** A theme cannot be entered or changed as was asked for. */
public class ThemeRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public ThemeRefused(String messageKey, Serializable... details) {
        super(messageKey, details);
    }
}
