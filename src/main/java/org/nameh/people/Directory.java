package org.nameh.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.nameh.platform.Role;

/** The directory of correspondents, where the desk looks people up. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class Directory {

    private static final int SUGGESTIONS = 8;

    @Inject
    Correspondents correspondents;

    @Inject
    Parties parties;

    /** Up to eight correspondents whose name, in any script, begins like what was typed. */
    public List<Suggestion> suggest(String typed) {
        return correspondents.suggested(typed, SUGGESTIONS);
    }

    /** Enters a correspondent and gives the id under which the directory holds them. */
    public long enter(NewCorrespondent facts) {
        return parties.enter(facts).getId();
    }
}
