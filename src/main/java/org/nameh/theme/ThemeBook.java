package org.nameh.theme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.nameh.platform.Role;

/** Where staff look up what a letter can be about. It tells of no letter. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
public class ThemeBook {

    @Inject
    Themes themes;

    /** All themes, retired ones among them. */
    public List<ThemeRow> themes() {
        return themes.all();
    }
}
