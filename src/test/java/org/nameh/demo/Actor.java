package org.nameh.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Somebody of the house at work: whatever is asked of a boundary through an actor is asked in that account's name. */
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public abstract class Actor {

    /** Does something and gives what came of it. */
    public <T> T get(Supplier<T> task) {
        return task.get();
    }

    /** Does something. */
    public void run(Runnable task) {
        task.run();
    }
}
