package org.nameh.facsimile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Role;

/**
 * Where the public pictures of an approved version are made, at the benches of the darkroom. No transaction spans it; the
 * {@link CopyBook} gives out one leaf after the other and keeps what was made of it.
 */
@Stateless
@RolesAllowed(Role.EDITOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CopyRoom {

    @Inject
    Benches benches;

    @Inject
    CopyBook book;

    /** Makes what is missing of the copies of the approved version of a letter. */
    public void make(@NotNull RegistrationNumber number) {
        for (var plate : book.wanting(number)) {
            var picture = book.picture(plate);
            book.keep(plate, benches.work(1, () -> AccessCopy.of(picture, plate.turn(), plate.masked())));
        }
    }
}
