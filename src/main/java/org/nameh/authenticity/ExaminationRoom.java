package org.nameh.authenticity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.UnknownLetter;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** Where it is examined whether a letter is by whom it says. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class ExaminationRoom {

    @Inject
    Letters letters;

    @Inject
    Authentications authentications;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** All that was found of a letter, the newest first: it counts. */
    @RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
    public List<AuthenticationRow> of(@NotNull RegistrationNumber number) {
        return authentications.of(number);
    }

    /**
     * Records what was found. What the caller has said last is not said again.
     *
     * @throws AuthenticityRefused if it does not say how
     * @throws UnknownLetter if the register does not hold the letter
     */
    public void record(@NotNull RegistrationNumber number, @NotNull @Valid Finding found) {
        requireWhole(found);
        var letter = letters.get(number);
        letter.requireNotVoid();
        var last = authentications.of(number).stream().findFirst();
        if (last.filter(row -> row.says(found, caller.name())).isPresent()) {
            return;
        }
        authentications.add(new Authentication(letter, found, caller.name(), clock.instant()));
        facts.fire(new LetterAuthenticated(number, found.level()));
    }

    private static void requireWhole(Finding found) {
        if (!found.saysHow()) {
            throw new AuthenticityRefused("authenticity.refused.method");
        }
        if (!found.isTold()) {
            throw new AuthenticityRefused("authenticity.refused.note");
        }
    }
}
