package org.nameh.publication;

import java.io.Serializable;
import org.nameh.platform.Refusal;

/** The door stays shut: something that publishing, suspending or withdrawing needs is missing. */
public class PublicationRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public PublicationRefused(String messageKey, Serializable... details) {
        super(messageKey, details);
    }
}
