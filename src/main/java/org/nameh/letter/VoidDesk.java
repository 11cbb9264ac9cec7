package org.nameh.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/**
 * Where numbers that were given in error are burnt: by whoever registered the letter, on the same day in the zone of the house,
 * else by an editor who did not.
 */
@Stateless
@AssignedOnly
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class VoidDesk {

    @Inject
    Voidings voidings;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /**
     * Burns the number of a letter; the same once more, as a form sent twice says it, changes nothing.
     *
     * @throws VoidRefused if the caller may not (any more), the letter is approved or published, or the number is burnt already
     */
    public void burn(@NotNull RegistrationNumber number, @NotBlank @Size(max = Voiding.LONGEST) String reason) {
        var letter = letters.get(number);
        voidings.hold(letter);
        if (letter.isVoidedAs(reason, caller.name())) {
            return;
        }
        letter.requireNotVoid();
        requireMay(letter);
        requireUnapproved(letter);
        letter.voidFor(reason, caller.name(), clock.instant());
        facts.fire(new LetterVoided(number));
    }

    private void requireMay(Letter letter) {
        if (!letter.getRegisteredBy().equals(caller.name())) {
            if (!caller.is(Role.EDITOR)) {
                throw new VoidRefused("letter.refused.voidByAnother", letter.getRegisteredBy());
            }
        } else if (!LocalDate.ofInstant(letter.getRegisteredAt(), clock.getZone())
                .equals(LocalDate.now(clock))) {
            throw new VoidRefused("letter.refused.voidSameDay", letter.getRegisteredAt());
        }
    }

    private void requireUnapproved(Letter letter) {
        if (voidings.hindrance(letter).isPresent()) {
            throw new VoidRefused("letter.refused.voidApproved");
        }
    }

    /** That the number of a letter was burnt, if it was. @throws UnknownLetter if the register holds none */
    @RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
    public Optional<Voiding> of(@NotNull RegistrationNumber number) {
        return letters.get(number).getVoiding();
    }
}
