package org.nameh.platform;

import jakarta.ejb.ApplicationException;
import java.io.Serializable;
import java.util.List;

/**
 * A rule of the house that said no. Reaches the page as it was thrown: the annotation keeps the container from wrapping it,
 * and undoes the transaction. The message is a key of the message bundle, the details fill its places.
 */
@ApplicationException(rollback = true)
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Serializable> details;

    /** Refuses with the text of a key of the message bundle. */
    protected Refusal(String messageKey, Serializable... details) {
        super(messageKey);
        this.details = List.of(details);
    }

    /** What fills the places of the message. */
    public List<Serializable> getDetails() {
        return details;
    }
}
