package org.nameh.delivery;

import java.io.Serializable;
import org.nameh.platform.Refusal;

/** Something that cannot be recorded of a letter on its way as it was entered. */
public class DeliveryRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public DeliveryRefused(String messageKey, Serializable... details) {
        super(messageKey, details);
    }
}
