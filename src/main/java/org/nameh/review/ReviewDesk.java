package org.nameh.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** Where editors read what was handed in and decide: approve, return, reject. */
@Stateless
@RolesAllowed(Role.EDITOR)
public class ReviewDesk {

    @Inject
    Versions versions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Takes a version up, so that others see who is reading it. @throws VersionRefused if it is not under review */
    public void takeUp(@NotNull RegistrationNumber number) {
        var version = versions.held(number);
        version.takeUp(caller.name(), clock.instant());
        facts.fire(new VersionMoved(number, version, "REVIEW_TAKEN_UP"));
    }

    /**
     * Approves the version that was read.
     *
     * @throws SamePerson if the editor had a hand in it: four eyes
     * @throws VersionRefused if another version stands there now, it is not under review, or a scan of it was not looked at
     */
    public void approve(@NotNull RegistrationNumber number, int readOrdinal) {
        var version = read(number, readOrdinal);
        var approvers = versions.approvers(version);
        if (!approvers.contains(caller.name())) {
            throw new SamePerson(caller.name(), approvers);
        }
        var unseen = versions.unseenLeaves(version);
        if (!unseen.isEmpty()) {
            throw new VersionRefused("review.refused.unseenLeaves", String.join(", ", unseen));
        }
        versions.approved(number).ifPresent(LetterVersion::supersede);
        decide(number, version, Outcome.APPROVE, Grounds.none());
    }

    /** Returns the version for another round, and opens its next draft. @throws VersionRefused without grounds */
    public void sendBack(@NotNull RegistrationNumber number, int readOrdinal, @NotNull Grounds grounds) {
        var version = read(number, readOrdinal);
        decide(number, version, Outcome.RETURN, grounds.required());
        // The next round starts from what was returned, in the name of those who wrote it.
        var next = new LetterVersion(
                version.getLetter(),
                version.getOrdinal() + 1,
                version.getContent(),
                version.getSubmittedBy(),
                clock.instant());
        versions.add(next, version.getSubmittedBy());
    }

    /** Rejects the version: not for publication, kept for ever. @throws VersionRefused without grounds */
    public void reject(@NotNull RegistrationNumber number, int readOrdinal, @NotNull Grounds grounds) {
        decide(number, read(number, readOrdinal), Outcome.REJECT, grounds.required());
    }

    private LetterVersion read(RegistrationNumber number, int readOrdinal) {
        var version = versions.held(number);
        version.requireUnderReview();
        if (version.getOrdinal() != readOrdinal) {
            throw new VersionRefused("review.refused.otherVersion");
        }
        return version;
    }

    private void decide(RegistrationNumber number, LetterVersion version, Outcome outcome, Grounds grounds) {
        versions.add(new Decision(version, outcome, grounds, caller.name(), clock.instant()));
        version.follow(outcome);
        versions.write();
        var note = grounds.ground() == null ? "" : grounds.ground().name();
        facts.fire(new VersionMoved(number, version.getOrdinal(), "VERSION_" + outcome.leadsTo(), note));
    }
}
