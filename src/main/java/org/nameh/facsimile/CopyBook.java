package org.nameh.facsimile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Role;

/** The book in which the public pictures of leaves are kept until they are published. */
@Stateless
@RolesAllowed(Role.EDITOR)
public class CopyBook {

    @Inject
    AccessCopies copies;

    @Inject
    Pictures pictures;

    @Inject
    Clock clock;

    /** What the approved version of a letter shows to the public and was not copied yet. */
    public List<Plate> wanting(@NotNull RegistrationNumber number) {
        return copies.wanting(number);
    }

    /** The picture of a leaf as it came. @throws UnknownLeaf if there is none */
    public byte[] picture(@NotNull Plate plate) {
        return pictures.find(plate.leaf(), Form.SCREEN, 0).map(Print::content).orElseThrow(UnknownLeaf::new);
    }

    /** Keeps the copies of a leaf; those that are there stay. */
    public void keep(@NotNull Plate plate, @NotNull List<AccessCopy> made) {
        made.forEach(copy -> copies.add(plate, copy, clock.instant()));
    }
}
