package org.nameh.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.nameh.people.Correspondents;
import org.nameh.platform.Role;
import org.nameh.platform.Slice;

/** The letters that somebody wrote or was written, whichever entry of the directory they were registered with. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class Correspondence {

    @Inject
    Letters letters;

    @Inject
    Correspondents correspondents;

    /** Fifty letters from and to the person that an entry is one of, newest first, older than a number (null: from the newest on). */
    public Slice<RegisterRow> of(long entry, RegistrationNumber after) {
        return letters.of(correspondents.entriesOf(entry), after);
    }
}
