package org.nameh.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.nameh.letter.AssignedOnly;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** Where those who work on letters say that they are too near to one to judge it. */
@Stateless
@AssignedOnly
@RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
public class ConflictBook {

    /** How long a reason may be. */
    public static final int LONGEST = 500;

    @Inject
    Conflicts conflicts;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Declares the caller's own conflict; once it stands, the same again changes nothing. */
    public void declare(@NotNull RegistrationNumber number, @NotBlank @Size(max = LONGEST) String reason) {
        if (conflicts.of(number, caller.name()).isEmpty()) {
            conflicts.add(new Conflict(letters.get(number), caller.name(), reason, clock.instant()));
            facts.fire(new ConflictDeclared(number));
        }
    }

    /** Withdraws the caller's own conflict. @throws VersionRefused if none stands */
    public void withdraw(@NotNull RegistrationNumber number, @NotBlank @Size(max = LONGEST) String reason) {
        end(number, caller.name(), reason);
        facts.fire(new ConflictWithdrawn(number));
    }

    /** Lifts the conflict of somebody with a letter. @throws VersionRefused if none stands */
    @RolesAllowed(Role.ADMIN)
    public void lift(
            @NotNull RegistrationNumber number, @NotNull String account, @NotBlank @Size(max = LONGEST) String reason) {
        end(number, account, reason);
        facts.fire(new ConflictLifted(number, account));
    }

    private void end(RegistrationNumber number, String account, String reason) {
        var conflict =
                conflicts.of(number, account).orElseThrow(() -> new VersionRefused("interest.refused.none", account));
        conflicts.add(new ConflictEnding(conflict, reason, caller.name(), clock.instant()));
    }

    /** All conflicts with a letter for an editor; for others their own alone. */
    public List<ConflictRow> of(@NotNull RegistrationNumber number) {
        var all = conflicts.of(number);
        return caller.is(Role.EDITOR)
                ? all
                : all.stream()
                        .filter(row -> row.account().equals(caller.name()))
                        .toList();
    }

    /** The conflicts that stand with any letter, those declared last, without their reasons. */
    @RolesAllowed(Role.ADMIN)
    public List<ConflictRow> standing() {
        return conflicts.newest().stream().map(ConflictRow::withoutReason).toList();
    }
}
