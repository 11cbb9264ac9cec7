package org.nameh.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.nameh.facsimile.CopyRoom;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Role;

/**
 * Where an edition is made ready and brought to the {@link Door}: the pictures of its leaves first, without a transaction, for
 * they take time.
 */
@Stateless
@RolesAllowed(Role.EDITOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Press {

    @Inject
    CopyRoom copies;

    @Inject
    Door door;

    /**
     * Publishes the approved version of a letter without the translations into some languages, with its scans where a consent
     * allows it.
     *
     * @throws PublicationRefused as the door does
     */
    public void publish(@NotNull RegistrationNumber number, Instant publishAt, @NotNull Set<String> without) {
        makeReady(number, publishAt);
        door.publish(number, publishAt, without);
    }

    /** Publishes it in place of the edition that is read, with change notes. @throws PublicationRefused as the door does */
    public void correct(
            @NotNull RegistrationNumber number,
            Instant publishAt,
            @NotNull Set<String> without,
            @NotNull Map<String, String> changeNotes) {
        makeReady(number, publishAt);
        door.correct(number, publishAt, without, changeNotes);
    }

    private void makeReady(RegistrationNumber number, Instant publishAt) {
        if (door.showsScans(number, publishAt)) {
            copies.make(number);
        }
    }
}
