package org.nameh.facsimile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.nameh.platform.Role;

/**
 * Where files with scans are taken in and developed into leaves. No transaction spans it, for developing is slow; the
 * {@link LeafBook} then keeps all that a file holds, or nothing.
 */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Darkroom {

    // Each holds a connection and some megabytes while it writes.
    private static final Semaphore KEEPERS = new Semaphore(2, true);

    @Inject
    Developer developer;

    @Inject
    LeafBook book;

    /** The largest file that is taken, in bytes. */
    public static int largest() {
        return Workbench.LARGEST;
    }

    /**
     * Takes a file in, as its sender calls it, and gives the ids of the leaves on it.
     *
     * @throws ScanRefused if it is too large, of another type than its name says, broken, or holds what no scan holds
     */
    public List<Long> receive(String fileName, @NotNull InputStream content, @NotNull Destination destination) {
        try (var developed = developer.develop(fileName, content)) {
            return keep(developed, destination);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<Long> keep(DevelopedFile developed, Destination destination) {
        KEEPERS.acquireUninterruptibly();
        try {
            return book.keep(developed, destination);
        } finally {
            KEEPERS.release();
        }
    }
}
