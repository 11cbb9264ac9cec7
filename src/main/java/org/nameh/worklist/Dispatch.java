package org.nameh.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nameh.letter.AssignedOnly;
import org.nameh.letter.Letter;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.UnknownLetter;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** Where work on letters is given out: assigned, put off, told apart by risk and tags. */
@Stateless
@AssignedOnly
@RolesAllowed(Role.EDITOR)
public class Dispatch {

    /** How long a tag may be. */
    public static final int LONGEST_TAG = 40;

    /** How long a reason may be. */
    public static final int LONGEST_REASON = 2000;

    @Inject
    Dockets dockets;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** What is noted on the work on a letter. @throws UnknownLetter if the register holds none */
    @RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
    public Docket docket(@NotNull RegistrationNumber number) {
        return dockets.of(number).orElseThrow(() -> new UnknownLetter(number));
    }

    /** The tags of the house. */
    @RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
    public List<String> tags() {
        return dockets.tags();
    }

    /** The accounts that letters can be assigned to. */
    @RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
    public List<String> atWork() {
        return dockets.atWork();
    }

    /**
     * Assigns a letter to somebody, until a day if one is set; to nobody where the assignee is null.
     *
     * @throws WorkRefused for an account that does not work on letters
     */
    public void assign(@NotNull RegistrationNumber number, String assignee, LocalDate due) {
        if (assignee != null && !dockets.atWork().contains(assignee)) {
            throw new WorkRefused("worklist.refused.assignee", assignee);
        }
        var day = assignee == null ? null : due;
        dockets.assign(open(number).getId(), assignee, day, caller.name(), clock.instant());
        facts.fire(new LetterAssigned(number, assignee, day, null, caller.name()));
    }

    /** Puts work on a letter off until a day that is still to come. @throws WorkRefused for a day that is over */
    public void hold(
            @NotNull RegistrationNumber number,
            @NotBlank @Size(max = LONGEST_REASON) String reason,
            @NotNull LocalDate until) {
        if (until.isBefore(LocalDate.now(clock))) {
            throw new WorkRefused("worklist.refused.until");
        }
        dockets.hold(open(number).getId(), reason, until, caller.name(), clock.instant());
        facts.fire(new LetterHeld(number, until, caller.name()));
    }

    /** Lets work on a letter go on that was put off. */
    public void release(@NotNull RegistrationNumber number) {
        dockets.hold(open(number).getId(), null, null, caller.name(), clock.instant());
        facts.fire(new HoldLifted(number));
    }

    /** Says how much could be suffered from a letter that is read. @throws WorkRefused for a risk without a reason */
    public void assess(
            @NotNull RegistrationNumber number, @NotNull RiskLevel level, @Size(max = LONGEST_REASON) String reason) {
        if (level != RiskLevel.NONE && (reason == null || reason.isBlank())) {
            throw new WorkRefused("worklist.refused.riskReason");
        }
        dockets.assess(open(number).getId(), level, reason, caller.name(), clock.instant());
        facts.fire(new RiskAssessed(number, level));
    }

    /** Tags a letter; a word that is new is put on the list of the house. */
    @RolesAllowed({Role.REGISTRAR, Role.EDITOR})
    public void tag(@NotNull RegistrationNumber number, @NotBlank @Size(max = LONGEST_TAG) String tag) {
        if (dockets.tag(open(number).getId(), tag, caller.name(), clock.instant())) {
            facts.fire(new LetterTagged(number, caller.name()));
        }
    }

    /** Takes a tag off a letter. */
    @RolesAllowed({Role.REGISTRAR, Role.EDITOR})
    public void untag(@NotNull RegistrationNumber number, @NotBlank String tag) {
        if (dockets.untag(open(number).getId(), tag)) {
            facts.fire(new TagRemoved(number));
        }
    }

    private Letter open(RegistrationNumber number) {
        var letter = letters.get(number);
        letter.requireNotVoid();
        return letter;
    }
}
