package org.nameh.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * The gate where staff sign in. No transaction spans it: a hash is slow, and no connection may wait for one. Whoever
 * comes too early is refused without a hash; a name without an account costs the same time as a wrong password.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Gate {

    // Whoever finds no place is sent away at once: a crowd here must not take the threads that readers need.
    private static final Semaphore PLACES = new Semaphore(12);

    @Inject
    GateBook book;

    @Inject
    Argon2idHash hash;

    /** Lets in whoever knows the password of an open account; nobody else learns why not. */
    public Optional<SignedIn> admit(String name, String password, String address) {
        if (!PLACES.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return book.enter(name, address).flatMap(attempt -> judge(attempt, password));
        } finally {
            PLACES.release();
        }
    }

    private Optional<SignedIn> judge(Attempt attempt, String password) {
        if (!hash.verify(password, attempt.passwordHash())) {
            book.failed(attempt);
            return Optional.empty();
        }
        return Optional.of(book.succeeded(attempt, fresh(attempt.passwordHash(), password)));
    }

    private String fresh(String stored, String password) {
        return hash.needsRehash(stored) ? hash.hash(password) : stored;
    }
}
