package org.nameh.support;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Lets things be done in a transaction that fails at its very end. */
@ApplicationScoped
public class Undone {

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** Does something, gives what came of it, and undoes it. */
    @Transactional
    public <T> T get(Supplier<T> task) {
        var outcome = task.get();
        transaction.setRollbackOnly();
        return outcome;
    }
}
