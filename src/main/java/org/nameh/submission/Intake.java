package org.nameh.submission;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.nameh.facsimile.Developer;
import org.nameh.facsimile.ScanRefused;
import org.nameh.paper.ReceiptCode;

/**
 * Where files from anybody are opened, one after another, so that those of staff find a bench. No transaction spans it, for that is
 * slow; the {@link Letterbox} then keeps all of a file, or nothing.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Intake {

    private static final Semaphore PLACE = new Semaphore(1, true);
    private static final int PATIENCE_SECONDS = 60;

    @Inject
    Letterbox letterbox;

    @Inject
    Developer developer;

    /**
     * Takes a file in, as its sender calls it, under a code.
     *
     * @throws ScanRefused if it is no scan, or others are being read for too long
     * @throws SubmissionRefused if there is no room, or it was sent
     */
    public void receive(@NotNull ReceiptCode code, String fileName, @NotNull InputStream content) {
        if (letterbox.open(code).isEmpty()) {
            throw new SubmissionRefused("submission.refused.unknown");
        }
        await();
        try (var file = developer.develop(fileName, content)) {
            letterbox.enclose(code, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            PLACE.release();
        }
    }

    private static void await() {
        try {
            if (!PLACE.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ScanRefused("scan.refused.busy");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ScanRefused("scan.refused.busy");
        }
    }
}
