package org.nameh.theme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** Where the administrator keeps the vocabulary of themes. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class ThemeDesk {

    @Inject
    Themes themes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** All themes, retired ones among them. */
    public List<ThemeRow> list() {
        return themes.all();
    }

    /** A theme. @throws UnknownTheme if the vocabulary does not hold it */
    public ThemeRow show(@NotNull String code) {
        return themes.get(code).row();
    }

    /** Enters a theme. @throws ThemeRefused if its code or one of its labels is taken */
    public void enter(@NotNull @Valid NewTheme entered) {
        if (themes.find(entered.code()).isPresent()) {
            throw new ThemeRefused("theme.refused.code", entered.code());
        }
        requireLabelsFree(entered);
        themes.add(new Theme(entered, caller.name(), clock.instant()));
        facts.fire(new ThemeEntered(entered.code()));
    }

    /**
     * Gives a theme other labels; letters that have it are read under them at once.
     *
     * @throws org.nameh.platform.ChangedElsewhere if somebody else changed it since it was seen
     * @throws ThemeRefused if another theme has one of the labels
     */
    public void rename(int seenVersion, @NotNull @Valid NewTheme wanted) {
        var theme = themes.get(wanted.code());
        theme.requireSeen(seenVersion);
        requireLabelsFree(wanted);
        theme.label(wanted.labels(), caller.name(), clock.instant());
        facts.fire(new ThemeRenamed(wanted.code()));
    }

    private void requireLabelsFree(NewTheme wanted) {
        wanted.labels()
                .forEach((language, label) -> themes.labelled(language, label).stream()
                        .filter(code -> !code.equals(wanted.code()))
                        .findFirst()
                        .ifPresent(code -> {
                            throw new ThemeRefused("theme.refused.label", label, code);
                        }));
    }

    /** Takes a theme out of use: it stays where it was chosen. */
    public void retire(@NotNull String code, int seenVersion) {
        use(code, seenVersion, false);
        facts.fire(new ThemeRetired(code));
    }

    /** Takes a theme that was retired into use again. */
    public void restore(@NotNull String code, int seenVersion) {
        use(code, seenVersion, true);
        facts.fire(new ThemeRestored(code));
    }

    private void use(String code, int seenVersion, boolean wanted) {
        var theme = themes.get(code);
        theme.requireSeen(seenVersion);
        theme.use(wanted, caller.name(), clock.instant());
    }
}
