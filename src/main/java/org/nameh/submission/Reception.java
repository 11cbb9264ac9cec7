package org.nameh.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.nameh.facsimile.DevelopedFile;
import org.nameh.facsimile.Developer;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Role;

/**
 * Where what was sent over the public form becomes a letter. No transaction spans it, for developing the files is slow; the
 * {@link Quarantine} then takes all into the register, or nothing.
 */
@Stateless
@RolesAllowed(Role.REGISTRAR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reception {

    @Inject
    Quarantine quarantine;

    @Inject
    Developer developer;

    /**
     * Takes one into the register and gives the number of the letter; done again, the number of the first time.
     *
     * @throws SubmissionRefused if it was declined, or the clerk must say more
     * @throws org.nameh.facsimile.ScanRefused if the files cannot be read just now
     */
    public RegistrationNumber accept(long id, @NotNull Acceptance as) {
        var developed = new ArrayList<DevelopedFile>();
        try {
            for (var file : quarantine.files(id)) {
                developed.add(developer.develop(
                        file.name(), new PiecedStream(piece -> quarantine.piece(id, file.id(), piece))));
            }
            return quarantine.accept(id, as, developed);
        } finally {
            clear(developed);
        }
    }

    private static void clear(List<DevelopedFile> developed) {
        try {
            for (var file : developed) {
                file.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
